package balieplein.simulators.web;

import balieplein.web.Page;
import java.util.List;

/// The invented people of whom the visitor becomes one.
///
/// @param cancel address that refuses
public record PeoplePage(List<Line> people, String cancel) implements Page {

    /// @param roles codes of roles, part of text keys
    /// @param nationalNumber empty for staff
    public record Line(String name, List<String> roles, String nationalNumber, String href) {

        public Line {
            roles = List.copyOf(roles);
        }
    }

    public PeoplePage {
        people = List.copyOf(people);
    }
}
