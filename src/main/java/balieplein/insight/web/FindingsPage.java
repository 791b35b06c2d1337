package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;

/// Where the figures of the last month did not say what happened, day by day.
///
/// @param looked whether somebody just looked at a day again
public record FindingsPage(List<Group> groups, boolean looked) implements Page {

    /// One day at one location.
    ///
    /// @param code of the location; empty for the whole city
    /// @param lines what does not fit, as people read it
    /// @param rows address of the visits behind the figures
    /// @param mended whether all of it was put right already
    public record Group(
            String day, String date, String code, String location, List<String> lines, String rows, boolean mended) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    public FindingsPage {
        groups = List.copyOf(groups);
    }
}
