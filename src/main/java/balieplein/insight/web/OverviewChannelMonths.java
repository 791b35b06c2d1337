package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.ChannelMonths.Month;
import balieplein.web.LineChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How people asked for products, month by month (MEA-06).
final class OverviewChannelMonths {

    private OverviewChannelMonths() {}

    /// Absent where there is nothing to compare: fewer than two months in which somebody asked for something.
    static DashboardChannels.@Nullable Months of(List<Month> all, List<String> channels) {
        var months = all.stream().filter(month -> month.mix().all() > 0).toList();
        if (months.size() < 2) {
            return null;
        }
        var lines = channels.stream()
                .filter(channel ->
                        months.stream().anyMatch(month -> month.mix().channels().containsKey(channel)))
                .map(channel -> new LineChart.Line(
                        text("insight.staff.over.channel." + channel),
                        months.stream().map(month -> percent(month, channel)).toList()))
                .toList();
        var first = months.getFirst();
        var last = months.getLast();
        var sentence = text(
                "insight.staff.over.channel-months.sentence",
                name(first),
                percent(first, channels.getFirst()),
                name(last),
                percent(last, channels.getFirst()));
        var labels = months.stream().map(OverviewChannelMonths::name).toList();
        return new DashboardChannels.Months(sentence, LineChart.ofPercents(labels, lines));
    }

    private static int percent(Month month, String channel) {
        return Math.round(100f
                * month.mix().channels().getOrDefault(channel, 0)
                / month.mix().all());
    }

    private static String name(Month month) {
        return Shown.month(month.month().toString());
    }
}
