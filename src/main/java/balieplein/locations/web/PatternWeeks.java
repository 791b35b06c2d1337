package balieplein.locations.web;

import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningPattern.State;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The calendar with a pattern, and what is different from the hours published now.
final class PatternWeeks {

    static final int COUNT = 6;

    private PatternWeeks() {}

    static int changes(List<PatternPreviewPage.Week> weeks) {
        return (int) weeks.stream()
                .flatMap(each -> each.days().stream())
                .filter(PatternPreviewPage.Day::changed)
                .count();
    }

    static List<PatternPreviewPage.Week> of(OpeningHours now, OpeningPattern pattern, LocalDate monday) {
        var then = pattern.isPublished() ? now : now.with(pattern.in(State.PUBLISHED));
        var weeks = new ArrayList<PatternPreviewPage.Week>();
        for (int i = 0; i < COUNT; i++) {
            var first = monday.plusWeeks(i);
            weeks.add(new PatternPreviewPage.Week(first.datesUntil(first.plusDays(7))
                    .map(date -> day(now, then, pattern, date))
                    .toList()));
        }
        return weeks;
    }

    private static PatternPreviewPage.Day day(
            OpeningHours now, OpeningHours then, OpeningPattern pattern, LocalDate date) {
        var day = then.day(date);
        var was = now.windows(date);
        var reason = day.reason();
        return new PatternPreviewPage.Day(
                date,
                !date.isBefore(pattern.from()),
                day.windows(),
                reason == null ? null : reason.in(Texts.language()),
                !was.equals(day.windows()),
                was);
    }
}
