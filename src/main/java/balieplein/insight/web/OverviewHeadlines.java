package balieplein.insight.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.Counts;
import balieplein.insight.Definition;
import balieplein.insight.Overview;
import balieplein.insight.Spread;
import balieplein.insight.web.DayReportPage.Headline;
import balieplein.surveys.Scores;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The six figures on top, each beside its norm or the period before.
final class OverviewHeadlines {

    private static final String GOOD = "success";
    private static final String BAD = "warning";
    private static final String PLAIN = "neutral";

    private OverviewHeadlines() {}

    static List<Headline> of(Overview now, Overview before) {
        var headlines = new ArrayList<>(List.of(
                visitors(now.totals().visits(), before.totals().visits()),
                median(now.all().waiting().p50(), before.all().waiting().p50()),
                ninetieth(now.all().waiting().p90(), now.targets().target().walkIn()),
                within(now.all().waiting(), now.targets().share()),
                satisfied(now.answers()),
                noShow(
                        now.bookings().presence().noShow(),
                        now.bookings().presence().due())));
        addGenerated(now.totals(), headlines);
        return headlines;
    }

    /// Nobody takes what was made up for what happened.
    static void addGenerated(Counts totals, List<Headline> headlines) {
        if (totals.generated() > 0) {
            headlines.add(new Headline(
                    Definition.VISITS,
                    text("insight.staff.over.generated"),
                    number(totals.generated()),
                    text("insight.staff.over.generated.note", totals.visits()),
                    BAD));
        }
    }

    private static Headline visitors(int now, int before) {
        var note = before == 0
                ? text("insight.staff.over.nothing-before")
                : text("insight.staff.over.change", signed(Math.round(100.0 * (now - before) / before)));
        return new Headline(Definition.VISITS, text("insight.staff.over.visitors"), number(now), note, PLAIN);
    }

    private static Headline median(@Nullable Duration now, @Nullable Duration before) {
        var name = text("insight.staff.over.p50");
        if (now == null || before == null) {
            return new Headline(
                    Definition.PERCENTILES, name, Shown.time(now), text("insight.staff.over.nothing-before"), PLAIN);
        }
        var change = Spread.wholeMinutes(now) - Spread.wholeMinutes(before);
        var color = change < 0 ? GOOD : change > 0 ? BAD : PLAIN;
        return new Headline(
                Definition.PERCENTILES,
                name,
                Shown.time(now),
                text("insight.staff.over.change-minutes", signed(change)),
                color);
    }

    private static Headline ninetieth(@Nullable Duration p90, int norm) {
        var name = text("insight.staff.over.p90");
        if (p90 == null) {
            return new Headline(Definition.PERCENTILES, name, Shown.NOTHING, text("insight.staff.day.none"), PLAIN);
        }
        var above = Spread.wholeMinutes(p90) - norm;
        return p90.compareTo(Duration.ofMinutes(norm)) <= 0
                ? new Headline(
                        Definition.PERCENTILES,
                        name,
                        Shown.time(p90),
                        text("insight.staff.over.norm", minutes(norm)),
                        GOOD)
                : new Headline(
                        Definition.PERCENTILES,
                        name,
                        Shown.time(p90),
                        text("insight.staff.over.above", minutes(Math.max(1, above))),
                        BAD);
    }

    private static Headline within(Spread waiting, int aim) {
        var share = waiting.share();
        var color = share == null ? PLAIN : share.movePointRight(2).doubleValue() >= aim ? GOOD : BAD;
        return new Headline(
                Definition.WITHIN,
                text("insight.staff.over.within"),
                Shown.share(share),
                text("insight.staff.over.norm", Shown.share(BigDecimal.valueOf(aim, 2))),
                color);
    }

    private static Headline satisfied(Scores answers) {
        var name = text("insight.staff.over.satisfied");
        return answers.n() < Scores.LEAST
                ? new Headline(Definition.SATISFIED, name, Shown.NOTHING, text("insight.staff.satisfied.few"), PLAIN)
                : new Headline(
                        Definition.SATISFIED,
                        name,
                        Shown.decimal(BigDecimal.valueOf(answers.mean().value())),
                        text("insight.staff.satisfied.n", answers.n(), Satisfied.interval(answers.mean())),
                        PLAIN);
    }

    private static Headline noShow(@Nullable BigDecimal share, int n) {
        return new Headline(
                Definition.NO_SHOW,
                text("insight.staff.over.no-show"),
                Shown.smallShare(share),
                text("insight.staff.over.n", n),
                PLAIN);
    }

    private static String signed(long number) {
        return (number > 0 ? "+" : number < 0 ? "−" : "±") + number(Math.abs(number));
    }
}
