package balieplein.appointments.web;

import balieplein.appointments.Availability;
import balieplein.locations.Regime;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days of one week: Monday to Friday, and a weekend day when it has something free.
record WeekDays(FreeTimes times, LocalDate today, LocalDate last) {

    List<Moments.Day> from(LocalDate monday) {
        var days = new ArrayList<Moments.Day>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            var date = monday.plusDays(i);
            var count = times.on(date).size();
            if (i < DayOfWeek.SATURDAY.ordinal() || count > 0) {
                days.add(day(date, count));
            }
        }
        return days;
    }

    private Moments.Day day(LocalDate date, int count) {
        var day = times.free().on(date);
        var reason = day.map(Availability.Day::reason)
                .map(text -> text.in(Texts.language()))
                .orElse(null);
        return new Moments.Day(date, state(day, date, count), count, reason, false);
    }

    private String state(Optional<Availability.Day> day, LocalDate date, int count) {
        if (count > 0) {
            return "free";
        }
        if (date.isBefore(today)) {
            return "past";
        }
        var regime = day.map(Availability.Day::regime).orElse(Regime.CLOSED);
        if (regime == Regime.WALK_IN) {
            return "walk-in";
        }
        if (!regime.takesAppointments()) {
            return "closed";
        }
        return date.isAfter(last) ? "later" : "full";
    }
}
