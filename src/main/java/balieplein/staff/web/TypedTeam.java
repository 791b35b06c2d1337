package balieplein.staff.web;

import balieplein.identity.Grant;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Period;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an administrator typed in one of the forms of the team, read with its faults.
record TypedTeam(Map<String, String> values, FieldErrors errors) {

    static TypedTeam of(Map<String, String> values) {
        return new TypedTeam(values, FieldErrors.none());
    }

    String required(String field, int longest) {
        var value = at(field);
        if (value.isEmpty() || value.length() > longest) {
            fault(field, "text");
        }
        return value;
    }

    String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// The days between two fields; a fault where there is none stands in for always.
    Period period(String from, String until, boolean mustEnd) {
        var first = date(from);
        var last = date(until);
        if (first == null && errors.at(from).isEmpty()) {
            fault(from, "date");
        }
        if (last == null && mustEnd && errors.at(until).isEmpty()) {
            fault(until, "date");
        }
        if (first != null && last != null && last.isBefore(first)) {
            fault(until, "until");
            return Period.ALWAYS;
        }
        return new Period(first, last);
    }

    /// A day that must be given; a fault where there is none.
    @Nullable
    LocalDate day(String field) {
        var day = date(field);
        if (day == null && errors.at(field).isEmpty()) {
            fault(field, "date");
        }
        return day;
    }

    Grant grant() {
        var role = Role.find(at("role")).filter(Role::isStaff);
        if (role.isEmpty()) {
            fault("role", "choice");
        }
        var isAdmin = role.filter(Role.ADMIN::equals).isPresent();
        if (isAdmin && !(at("service") + at("location")).isEmpty()) {
            fault("role", "admin-everywhere");
        }
        return new Grant(role.orElse(Role.COUNTER), absent("service"), absent("location"));
    }

    void fault(String field, String code) {
        errors.add(field, code, Texts.text("staff.staff.fault." + code));
    }

    private @Nullable String absent(String field) {
        return Optional.of(at(field)).filter(value -> !value.isEmpty()).orElse(null);
    }

    private @Nullable LocalDate date(String field) {
        try {
            return at(field).isEmpty() ? null : CityTime.day(at(field));
        } catch (DateTimeException e) {
            fault(field, "date");
            return null;
        }
    }
}
