package balieplein.simulators.web;

import balieplein.web.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The invented people of whom the visitor becomes one.
///
/// @param level how strongly they sign in, part of a text key
/// @param levels addresses of this page for each level
/// @param cancel address that refuses
public record PeoplePage(List<Line> people, String level, Map<String, String> levels, String cancel) implements Page {

    /// @param roles codes of roles, part of text keys
    /// @param nationalNumber empty for staff
    public record Line(String name, List<String> roles, String nationalNumber, String href) {

        public Line {
            roles = List.copyOf(roles);
        }
    }

    public PeoplePage {
        people = List.copyOf(people);
        levels = new TreeMap<>(levels);
    }
}
