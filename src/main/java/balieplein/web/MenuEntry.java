package balieplein.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// One line of a menu. A module offers its screens as beans of this type, so that the menu knows only what exists.
///
/// @param order small numbers come first
/// @param roles codes of who sees it, such as `counter`; empty for everybody
public record MenuEntry(Place place, int order, String path, String textKey, Set<String> roles) {

    /// Where a line stands: in the menu or the footer of residents, or under one of the headings of staff.
    public enum Place {
        RESIDENT,
        FOOTER,
        COUNTERS,
        FLOOR,
        PLANNING,
        FIGURES,
        PEOPLE,
        SETUP;

        boolean isForStaff() {
            return this != RESIDENT && this != FOOTER;
        }
    }

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    public static MenuEntry resident(int order, String path, String textKey) {
        return new MenuEntry(Place.RESIDENT, order, path, textKey, Set.of());
    }

    public static MenuEntry staff(Place heading, int order, String path, String textKey, String... roles) {
        return new MenuEntry(heading, order, path, textKey, Set.of(roles));
    }

    public static MenuEntry footer(int order, String path, String textKey) {
        return new MenuEntry(Place.FOOTER, order, path, textKey, Set.of());
    }

    /// Whether a page belongs under this line.
    public boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }

    static List<MenuEntry> shown(List<MenuEntry> all, Predicate<Place> place, Set<String> roles) {
        return all.stream()
                .filter(entry -> place.test(entry.place))
                .filter(entry -> entry.roles.isEmpty() || entry.roles.stream().anyMatch(roles::contains))
                .sorted(Comparator.comparing(MenuEntry::place).thenComparing(MenuEntry::order))
                .toList();
    }
}
