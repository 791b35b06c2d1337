package balieplein.insight.web;

import balieplein.web.Bar;
import java.util.List;

/// The channels of a period.
///
/// @param requests how products were asked for (MEA-06)
/// @param bookings how appointments were made (APT-19)
public record DashboardChannels(
        String requestsSentence,
        List<Bar> requests,
        String bookingsSentence,
        List<Bar> bookings,
        List<Row> rows,
        String csv) {

    /// Shares of one product; empty where nothing was asked for.
    public record Row(String name, String all, List<String> shares) {

        public Row {
            shares = List.copyOf(shares);
        }
    }

    public DashboardChannels {
        requests = List.copyOf(requests);
        bookings = List.copyOf(bookings);
        rows = List.copyOf(rows);
    }
}
