package balieplein.insight.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Texts.text;

import balieplein.insight.DayFigures;
import balieplein.insight.Definition;
import balieplein.insight.Spread;
import balieplein.insight.web.DayReportPage.Headline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures on top, each beside its promise.
final class DayHeadlines {

    private static final String GOOD = "success";
    private static final String BAD = "warning";
    private static final String PLAIN = "neutral";

    private DayHeadlines() {}

    static List<Headline> of(DayFigures figures) {
        var targets = figures.targets();
        var headlines = new ArrayList<>(List.of(
                visitors(figures),
                new Headline(
                        Definition.PRODUCTS,
                        text("insight.staff.day.products"),
                        number(figures.totals().items()),
                        text("insight.staff.day.products.note"),
                        PLAIN),
                waiting(
                        Definition.FROM_DUE,
                        "insight.staff.day.wait-appointment",
                        figures.withAppointment().waitingFromDue(),
                        targets.target().appointment()),
                waiting(
                        Definition.WAITING,
                        "insight.staff.day.wait-walk-in",
                        figures.withoutAppointment().waiting(),
                        targets.target().walkIn()),
                within(figures.regimes().all().waiting(), targets.share())));
        OverviewHeadlines.addGenerated(figures.totals(), headlines);
        return headlines;
    }

    private static Headline visitors(DayFigures figures) {
        var totals = figures.totals();
        var name = text("insight.staff.day.visitors");
        var value = number(totals.visits());
        if (totals.notClosed() > 0) {
            return new Headline(
                    Definition.VISITS, name, value, text("insight.staff.day.not-closed", totals.notClosed()), BAD);
        }
        return totals.open() > 0
                ? new Headline(Definition.VISITS, name, value, text("insight.staff.day.open", totals.open()), PLAIN)
                : new Headline(
                        Definition.VISITS, name, value, text("insight.staff.day.finished", totals.finished()), PLAIN);
    }

    private static Headline waiting(Definition meaning, String key, Spread spread, int target) {
        var name = text(key);
        @Nullable Duration p90 = spread.p90();
        if (p90 == null) {
            return new Headline(meaning, name, "–", text("insight.staff.day.none"), PLAIN);
        }
        var norm = minutes(target);
        var above = Spread.wholeMinutes(p90) - target;
        return p90.compareTo(Duration.ofMinutes(target)) <= 0
                ? new Headline(meaning, name, shown(p90), text("insight.staff.day.within-norm", norm), GOOD)
                : new Headline(
                        meaning,
                        name,
                        shown(p90),
                        text("insight.staff.day.above-norm", minutes(Math.max(1, above))),
                        BAD);
    }

    private static Headline within(Spread waiting, int aim) {
        var name = text("insight.staff.day.within");
        var share = waiting.share();
        if (share == null) {
            return new Headline(Definition.WITHIN, name, "–", text("insight.staff.day.none"), PLAIN);
        }
        var good = share.movePointRight(2).doubleValue() >= aim;
        var norm = text("insight.staff.day.norm", percent(aim / 100.0));
        return new Headline(Definition.WITHIN, name, percent(share.doubleValue()), norm, good ? GOOD : BAD);
    }

    private static String shown(@Nullable Duration duration) {
        return duration == null ? "–" : minutes(Spread.wholeMinutes(duration)).replace('-', '−');
    }
}
