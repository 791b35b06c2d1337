package balieplein.insight.web;

import balieplein.surveys.Scores;
import balieplein.surveys.SurveyChannel;
import balieplein.surveys.SurveyLook;
import balieplein.web.Csv;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Satisfaction as figures for programs and spreadsheets: a year and its months by channel, and the year by product.
final class SatisfactionRows {

    /// @param period such as `2016` or `2016-09`
    /// @param channel absent for all of them
    /// @param product absent for all of them
    /// @param n absent when fewer than ten answered, and so are the figures
    /// @param satisfied share of “satisfied” and “very satisfied”, from 0 to 1
    /// @param uncertain whether fewer than thirty answered
    record Row(
            String period,
            @Nullable String channel,
            @Nullable String product,
            @Nullable Integer asked,
            @Nullable Integer n,
            @Nullable Span mean,
            @Nullable Span satisfied,
            boolean uncertain) {}

    /// With its 95 % interval.
    record Span(double value, double low, double high) {}

    private static final double DIGITS = 10_000;

    private SatisfactionRows() {}

    static List<Row> of(SurveyLook look, int year) {
        var rows = new ArrayList<Row>();
        var first = Year.of(year).atDay(1);
        var last = first.plusYears(1).minusDays(1);
        addChannels(look, String.valueOf(year), first, last, rows);
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .forEach(month -> {
                    if (look.asked(null, month.atDay(1), month.atEndOfMonth()) > 0) {
                        addChannels(look, month.toString(), month.atDay(1), month.atEndOfMonth(), rows);
                    }
                });
        look.products(first, last)
                .forEach((product, scores) -> rows.add(row(String.valueOf(year), null, product, null, scores)));
        return rows;
    }

    static Csv csv(List<Row> rows) {
        var csv = new Csv(List.of(
                "period",
                "channel",
                "product",
                "asked",
                "n",
                "mean",
                "mean_low",
                "mean_high",
                "satisfied",
                "satisfied_low",
                "satisfied_high",
                "uncertain"));
        for (var row : rows) {
            var mean = row.mean();
            var share = row.satisfied();
            csv.add(Arrays.asList(
                    row.period(),
                    row.channel(),
                    row.product(),
                    row.asked(),
                    row.n(),
                    mean == null ? null : mean.value(),
                    mean == null ? null : mean.low(),
                    mean == null ? null : mean.high(),
                    share == null ? null : share.value(),
                    share == null ? null : share.low(),
                    share == null ? null : share.high(),
                    String.valueOf(row.uncertain()).toLowerCase(Locale.ROOT)));
        }
        return csv;
    }

    private static void addChannels(SurveyLook look, String period, LocalDate from, LocalDate to, List<Row> rows) {
        for (var channel : SurveyChannel.values()) {
            rows.add(row(period, channel.tag(), null, look.asked(channel, from, to), look.scores(channel, from, to)));
        }
        rows.add(row(period, null, null, look.asked(null, from, to), look.scores(null, from, to)));
    }

    private static Row row(
            String period, @Nullable String channel, @Nullable String product, @Nullable Integer asked, Scores scores) {
        return scores.n() < Scores.LEAST
                ? new Row(period, channel, product, asked, null, null, null, false)
                : new Row(
                        period,
                        channel,
                        product,
                        asked,
                        scores.n(),
                        span(scores.mean()),
                        span(scores.satisfied()),
                        scores.n() < Scores.MANY);
    }

    private static Span span(Scores.Estimate estimate) {
        return new Span(rounded(estimate.value()), rounded(estimate.low()), rounded(estimate.high()));
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }
}
