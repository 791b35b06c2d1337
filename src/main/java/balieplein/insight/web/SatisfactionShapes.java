package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.surveys.Scores;
import balieplein.surveys.SurveyChannel;
import balieplein.surveys.SurveyLook;
import balieplein.web.Bar;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Rows and bars of the page about satisfaction.
final class SatisfactionShapes {

    private static final int MONTHS = 12;

    private final SurveyLook look;
    private final int year;
    private final LocalDate from;
    private final LocalDate to;

    SatisfactionShapes(SurveyLook look, int year) {
        this.look = look;
        this.year = year;
        this.from = Year.of(year).atDay(1);
        this.to = from.plusYears(1).minusDays(1);
    }

    String sentence() {
        var all = look.scores(null, from, to);
        return all.n() < Scores.LEAST
                ? text("insight.staff.satisfied.sentence.few", String.valueOf(year))
                : text(
                        "insight.staff.satisfied.sentence",
                        String.valueOf(year),
                        Satisfied.share(all.satisfied().value()),
                        Satisfied.decimal(all.mean().value()),
                        all.n());
    }

    List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (var channel : SurveyChannel.values()) {
            var scores = look.scores(channel, from, to);
            if (scores.n() >= Scores.LEAST) {
                var cell = cell(scores);
                var shown = cell.uncertain()
                        ? cell.shown() + " · " + text("insight.staff.satisfied.uncertain")
                        : cell.shown();
                bars.add(new Bar(name(channel), scores.satisfied().value(), shown));
            }
        }
        return bars;
    }

    List<SatisfactionPage.Row> channels() {
        var rows = new ArrayList<SatisfactionPage.Row>();
        for (var channel : SurveyChannel.values()) {
            rows.add(row(name(channel), look.scores(channel, from, to), look.asked(channel, from, to)));
        }
        rows.add(row(
                text("insight.staff.satisfied.channel.all"), look.scores(null, from, to), look.asked(null, from, to)));
        return rows;
    }

    /// @param nameOf finds the name of a product
    List<SatisfactionPage.Row> products(UnaryOperator<String> nameOf) {
        return look.products(from, to).entrySet().stream()
                .map(product -> row(nameOf.apply(product.getKey()), product.getValue(), 0))
                .toList();
    }

    List<SatisfactionPage.Line> byYear() {
        return look.years().stream()
                .map(Year::of)
                .map(each -> line(each.toString(), each.atDay(1), each.atDay(each.length())))
                .toList();
    }

    List<SatisfactionPage.Line> byMonth() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> look.asked(null, month.atDay(1), month.atEndOfMonth()) > 0)
                .map(month -> line(Shown.month(month.toString()), month.atDay(1), month.atEndOfMonth()))
                .toList();
    }

    boolean hasGenerated() {
        return look.hasGenerated(from, to);
    }

    private SatisfactionPage.Line line(String name, LocalDate first, LocalDate last) {
        var cells = new ArrayList<SatisfactionPage.Cell>();
        Arrays.stream(SurveyChannel.values()).forEach(channel -> cells.add(cell(look.scores(channel, first, last))));
        cells.add(cell(look.scores(null, first, last)));
        return new SatisfactionPage.Line(name, cells);
    }

    private static SatisfactionPage.Cell cell(Scores scores) {
        return scores.n() < Scores.LEAST
                ? new SatisfactionPage.Cell(text("insight.staff.satisfied.few"), false)
                : new SatisfactionPage.Cell(
                        text(
                                "insight.staff.satisfied.cell",
                                Satisfied.share(scores.satisfied().value()),
                                scores.n()),
                        scores.n() < Scores.MANY);
    }

    /// @param asked how many; 0 where that is not counted
    private static SatisfactionPage.Row row(String name, Scores scores, int asked) {
        if (scores.n() < Scores.LEAST) {
            var few = text("insight.staff.satisfied.few");
            return new SatisfactionPage.Row(
                    name, number(asked), Shown.NOTHING, few, Shown.NOTHING, "", Shown.NOTHING, "", false);
        }
        var mean = scores.mean();
        var share = scores.satisfied();
        return new SatisfactionPage.Row(
                name,
                number(asked),
                rate(scores.n(), asked),
                number(scores.n()),
                Satisfied.decimal(mean.value()),
                Satisfied.interval(mean),
                Satisfied.share(share.value()),
                text("insight.staff.over.period", Satisfied.share(share.low()), Satisfied.share(share.high())),
                scores.n() < Scores.MANY);
    }

    private static String rate(int answered, int asked) {
        return asked == 0 ? Shown.NOTHING : Satisfied.share(Math.min(1, (double) answered / asked));
    }

    private static String name(SurveyChannel channel) {
        return text("insight.staff.satisfied.channel." + channel.tag());
    }
}
