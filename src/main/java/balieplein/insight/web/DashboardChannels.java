package balieplein.insight.web;

import balieplein.web.Bar;
import balieplein.web.LineChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The channels of a period.
///
/// @param requests how products were asked for (MEA-06)
/// @param months shares by month in percent; absent for a period within one month
/// @param bookings how appointments were made (APT-19)
/// @param bookingRows the same per month and product
public record DashboardChannels(
        String requestsSentence,
        List<Bar> requests,
        @Nullable Months months,
        String bookingsSentence,
        List<Bar> bookings,
        List<Row> rows,
        List<MonthRow> bookingRows,
        String csv) {

    public record Months(String sentence, LineChart chart) {}

    /// Shares of one product; empty where nothing was asked for.
    public record Row(String name, String all, List<String> shares) {

        public Row {
            shares = List.copyOf(shares);
        }
    }

    public record MonthRow(String month, Row row) {}

    public DashboardChannels {
        requests = List.copyOf(requests);
        bookings = List.copyOf(bookings);
        rows = List.copyOf(rows);
        bookingRows = List.copyOf(bookingRows);
    }
}
