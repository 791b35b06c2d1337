package balieplein.insight.web;

import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// Visitors without an appointment and the urgent ones among them, month by month.
///
/// @param reasons the names of the reasons that occur, a column for each
/// @param sentence what the year comes to
public record UrgencyPage(
        List<Choice> locations,
        String location,
        int year,
        List<String> reasons,
        List<Month> months,
        String sentence,
        String file)
        implements Page {

    /// @param cells of each reason
    public record Month(String name, String without, String urgent, List<String> cells) {

        public Month {
            cells = List.copyOf(cells);
        }
    }

    public UrgencyPage {
        locations = List.copyOf(locations);
        reasons = List.copyOf(reasons);
        months = List.copyOf(months);
    }
}
