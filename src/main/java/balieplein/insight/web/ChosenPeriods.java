package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The period somebody chose and the one to compare it with: without a choice the four weeks until yesterday, and the
/// period just before.
final class ChosenPeriods {

    private static final int DAYS = 28;
    private static final long MOST_DAYS = 3_700;

    private final FieldErrors errors = FieldErrors.none();
    private final Selection now;
    private final Selection before;
    private final boolean beforeChosen;

    ChosenPeriods(
            @Nullable String location, String from, String to, String beforeFrom, String beforeTo, LocalDate today) {
        var last = date("to", to, from.isEmpty() ? today.minusDays(1) : today);
        var first = date("from", from, last.minusDays(DAYS - 1));
        this.now = checked("to", location, first, last);
        var length = ChronoUnit.DAYS.between(now.from(), now.to());
        this.beforeChosen = !beforeFrom.isEmpty() || !beforeTo.isEmpty();
        var beforeLast = date("before-to", beforeTo, now.from().minusDays(1));
        this.before = checked(
                "before-to", location, date("before-from", beforeFrom, beforeLast.minusDays(length)), beforeLast);
    }

    Selection now() {
        return now;
    }

    Selection before() {
        return before;
    }

    FieldErrors errors() {
        return errors;
    }

    String shownBeforeFrom() {
        return beforeChosen ? before.from().toString() : "";
    }

    String shownBeforeTo() {
        return beforeChosen ? before.to().toString() : "";
    }

    private Selection checked(String field, @Nullable String location, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            errors.add(field, "before-from", text("insight.staff.error.to"));
            return new Selection(location, to, to);
        }
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            errors.add(field, "too-long", text("insight.staff.error.long"));
            return new Selection(location, to, to);
        }
        return new Selection(location, from, to);
    }

    private LocalDate date(String field, String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : CityTime.day(text);
        } catch (DateTimeException e) {
            errors.add(field, "no-date", text("insight.staff.error.date"));
            return otherwise;
        }
    }
}
