package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;

/// What changed at services since they work in another way.
public record RolloutsPage(List<Row> rows) implements Page {

    /// @param name such as `Burgerzaken: afspraken`
    /// @param days from when, and until when if it ends
    /// @param left what still stands after the last day, empty when nothing does
    public record Row(String name, String days, String left, Side before, Side after) {

        public List<Side> sides() {
            return List.of(before, after);
        }
    }

    /// @param period empty when it has not begun
    public record Side(
            String period, String n, String p50, String p90, String throughput, String noShow, String satisfied) {}

    public RolloutsPage {
        rows = List.copyOf(rows);
    }
}
