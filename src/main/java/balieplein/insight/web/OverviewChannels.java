package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.BookingFigures;
import balieplein.insight.ChannelMix;
import balieplein.insight.Overview;
import balieplein.web.Bar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How people asked for products and made appointments in a period.
final class OverviewChannels {

    private static final List<String> CHANNELS = List.of("online", "counter", "phone", "mail");
    private static final List<String> BOOKING_CHANNELS = List.of("online", "phone", "desk", "import");

    private final Overview overview;
    private final UnaryOperator<String> nameOf;
    private final Function<String, String> csv;

    /// @param nameOf finds the name of a product
    OverviewChannels(Overview overview, UnaryOperator<String> nameOf, Function<String, String> csv) {
        this.overview = overview;
        this.nameOf = nameOf;
        this.csv = csv;
    }

    DashboardChannels channels() {
        var mix = overview.channels();
        var bookings = overview.bookings().channels();
        return new DashboardChannels(
                mix.all() == 0 ? "" : text("insight.staff.over.requests.sentence", mix.all(), mix.elsewhere()),
                bars(mix.channels(), CHANNELS),
                OverviewChannelMonths.of(overview.channelMonths(), CHANNELS),
                bookings.isEmpty() ? "" : text("insight.staff.over.bookings.sentence", sum(bookings)),
                bars(bookings, BOOKING_CHANNELS),
                mix.shares().stream()
                        .map(ChannelMix.Share::product)
                        .distinct()
                        .map(product -> row(product, CHANNELS, mix.of(product).channels()))
                        .toList(),
                bookingRows(),
                csv.apply("channels product"));
    }

    /// Shares of the channels per month of booking and per product (APT-19).
    private List<DashboardChannels.MonthRow> bookingRows() {
        return overview.bookings().shares().stream()
                .collect(Collectors.groupingBy(
                        BookingFigures.Share::month,
                        TreeMap::new,
                        Collectors.groupingBy(
                                BookingFigures.Share::product,
                                TreeMap::new,
                                Collectors.toMap(BookingFigures.Share::channel, BookingFigures.Share::bookings))))
                .entrySet()
                .stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(product -> new DashboardChannels.MonthRow(
                                Shown.month(month.getKey()),
                                row(product.getKey(), BOOKING_CHANNELS, product.getValue()))))
                .toList();
    }

    private DashboardChannels.Row row(String product, List<String> order, Map<String, Integer> counts) {
        var all = sum(counts);
        var shares = order.stream()
                .map(channel -> Shown.share(share(counts.getOrDefault(channel, 0), all)))
                .toList();
        return new DashboardChannels.Row(nameOf.apply(product), number(all), shares);
    }

    private static List<Bar> bars(Map<String, Integer> counts, List<String> order) {
        var all = sum(counts);
        return order.stream()
                .filter(counts::containsKey)
                .map(channel -> new Bar(
                        text("insight.staff.over.channel." + channel),
                        counts.getOrDefault(channel, 0),
                        Shown.share(share(counts.getOrDefault(channel, 0), all))))
                .toList();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
