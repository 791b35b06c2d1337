package balieplein.forecasts.web;

import balieplein.web.Choice;
import balieplein.web.ColumnChart;
import balieplein.web.Page;
import java.util.List;

/// What to expect at a location in the next days.
///
/// @param note how far off the forecast was, or that it is an average
/// @param generated how many visits behind it never happened, empty when all did
/// @param advice counters to open on the next open day, without a row when too little was measured
public record ForecastPage(
        List<Choice> locations,
        String location,
        String locationName,
        String note,
        String generated,
        ColumnChart chart,
        String sentence,
        List<Row> rows,
        String adviceDay,
        AdvisedCounters advice)
        implements Page {

    public record Row(String day, String half, String visitors, String booked) {}

    public ForecastPage {
        locations = List.copyOf(locations);
        rows = List.copyOf(rows);
    }
}
