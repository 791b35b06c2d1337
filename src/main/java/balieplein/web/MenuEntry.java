package balieplein.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One line of a menu. A module offers its screens as beans of this type, so that the menu knows only what exists.
///
/// @param order small numbers come first
/// @param roles codes of who sees it, such as `counter`; empty for everybody
public record MenuEntry(Place place, int order, String path, String textKey, Set<String> roles) {

    public enum Place {
        RESIDENT,
        STAFF,
        FOOTER
    }

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    public static MenuEntry resident(int order, String path, String textKey) {
        return new MenuEntry(Place.RESIDENT, order, path, textKey, Set.of());
    }

    public static MenuEntry staff(int order, String path, String textKey, String... roles) {
        return new MenuEntry(Place.STAFF, order, path, textKey, Set.of(roles));
    }

    public static MenuEntry footer(int order, String path, String textKey) {
        return new MenuEntry(Place.FOOTER, order, path, textKey, Set.of());
    }

    /// Whether a page belongs under this line.
    public boolean holds(String page) {
        return page.equals(path) || page.startsWith(path + "/");
    }

    static List<MenuEntry> shown(List<MenuEntry> all, Place place, Set<String> roles) {
        return all.stream()
                .filter(entry -> entry.place == place)
                .filter(entry -> entry.roles.isEmpty() || entry.roles.stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }
}
