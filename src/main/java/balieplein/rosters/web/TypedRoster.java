package balieplein.rosters.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.rosters.Leave;
import balieplein.rosters.Shift;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed about a shift or a leave, read with its faults.
record TypedRoster(Map<String, String> values, FieldErrors errors) {

    static TypedRoster of(Map<String, String> values) {
        return new TypedRoster(values, FieldErrors.none());
    }

    String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// Empty when something is wrong.
    Optional<Shift> shift(String location) {
        var day = day("day");
        var from = time("from");
        var to = time("to");
        var rests = !at("break-from").isEmpty() || !at("break-to").isEmpty();
        var restsFrom = rests ? time("break-from") : null;
        var restsTo = rests ? time("break-to") : null;
        if (at("member").isEmpty()) {
            errors.add("member", "required", text("rosters.staff.fault.member"));
        }
        if (day == null || from == null || to == null || !errors.isEmpty()) {
            return Optional.empty();
        }
        try {
            var pause = restsFrom == null || restsTo == null ? null : new Shift.Pause(restsFrom, restsTo);
            return Optional.of(new Shift(at("member"), day, location, at("pool"), from, to, pause));
        } catch (IllegalArgumentException e) {
            errors.add("to", "order", text("rosters.staff.fault.order"));
            return Optional.empty();
        }
    }

    /// Empty when something is wrong.
    Optional<Leave> leave() {
        var from = day("away-from");
        var until = at("away-until").isEmpty() ? from : day("away-until");
        if (from == null || until == null || at("away").isEmpty()) {
            errors.add("away", "required", text("rosters.staff.fault.member"));
            return Optional.empty();
        }
        if (until.isBefore(from)) {
            errors.add("away-until", "order", text("rosters.staff.fault.until"));
            return Optional.empty();
        }
        var kind = at("kind").equals(Leave.Kind.ILL.tag()) ? Leave.Kind.ILL : Leave.Kind.LEAVE;
        return Optional.of(new Leave(at("away"), from, until, kind));
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return CityTime.day(at(field));
        } catch (DateTimeException e) {
            errors.add(field, "date", text("rosters.staff.fault.day"));
            return null;
        }
    }

    private @Nullable LocalTime time(String field) {
        try {
            var tidy = at(field).replace('.', ':');
            return LocalTime.parse(tidy.indexOf(':') == 1 ? "0" + tidy : tidy);
        } catch (DateTimeException e) {
            errors.add(field, "time", text("rosters.staff.fault.time"));
            return null;
        }
    }
}
