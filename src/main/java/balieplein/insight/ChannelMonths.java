package balieplein.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How people got their products, month by month (MEA-06).
@Component
public class ChannelMonths {

    /// @param mix of the days of the month that were asked for
    public record Month(YearMonth month, ChannelMix mix) {}

    private final Reports reports;
    private final RequestCountsTable requests;

    ChannelMonths(Reports reports, RequestCountsTable requests) {
        this.reports = reports;
        this.requests = requests;
    }

    /// The months of a selection in their order, also those in which nobody asked for anything.
    public List<Month> list(Selection selection) {
        var handled = new HandledSheet();
        reports.look(selection, handled);
        return list(selection, handled);
    }

    /// @param handled what was seen of the selection
    List<Month> list(Selection selection, HandledSheet handled) {
        var shares = requests.shares(selection);
        var visits = requests.visits(selection);
        var months = new ArrayList<Month>();
        var last = YearMonth.from(selection.to());
        for (var month = YearMonth.from(selection.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            var tag = month.toString();
            months.add(new Month(
                    month,
                    ChannelMix.of(
                            shares.getOrDefault(tag, List.of()), handled.of(tag), visits.getOrDefault(tag, Map.of()))));
        }
        return months;
    }
}
