package balieplein.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/// The menu of somebody who works here: a few lines side by side, many under headings that fold open.
///
/// @param groups in order; those of a short menu have no heading
public record StaffMenu(List<Group> groups) {

    /// So many lines still fit side by side on a small laptop.
    private static final int SIDE_BY_SIDE = 6;

    /// So many need no folding on a phone either.
    private static final int ALWAYS_OPEN = 2;

    public StaffMenu {
        groups = List.copyOf(groups);
    }

    /// @param entries those this person may see, in order
    static StaffMenu of(List<MenuEntry> entries) {
        if (entries.size() <= SIDE_BY_SIDE) {
            return new StaffMenu(entries.isEmpty() ? List.of() : List.of(new Group("", entries)));
        }
        var byPlace = new EnumMap<MenuEntry.Place, List<MenuEntry>>(MenuEntry.Place.class);
        for (var entry : entries) {
            byPlace.computeIfAbsent(entry.place(), first -> new ArrayList<>()).add(entry);
        }
        return new StaffMenu(byPlace.entrySet().stream()
                .map(group -> new Group(heading(group.getKey()), group.getValue()))
                .toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /// Whether a phone shows one button instead of the lines.
    public boolean foldsOnPhone() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum() > ALWAYS_OPEN;
    }

    private static String heading(MenuEntry.Place place) {
        return "web.staff.menu." + place.name().toLowerCase(Locale.ROOT);
    }

    /// Lines under one heading.
    ///
    /// @param textKey of the heading; empty for a menu so short that it has none
    public record Group(String textKey, List<MenuEntry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }

        public boolean hasHeading() {
            return !textKey.isEmpty();
        }

        /// A heading with one line below it would be a click for nothing.
        public boolean folds() {
            return hasHeading() && entries.size() > 1;
        }

        public boolean holds(String page) {
            return entries.stream().anyMatch(entry -> entry.holds(page));
        }
    }
}
