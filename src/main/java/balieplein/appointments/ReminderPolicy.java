package balieplein.appointments;

import balieplein.cities.CityCalendar;
import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// When residents of a city are reminded of an appointment (APT-09): some working days before, at the same hour, and
/// some hours before.
///
/// @param workingDays 0 for no such reminder
/// @param hours 0 for no such reminder
record ReminderPolicy(int workingDays, int hours) {

    static final int MOST_WORKING_DAYS = 10;
    static final int MOST_HOURS = 72;

    /// For a city that says nothing.
    static final ReminderPolicy USUAL = new ReminderPolicy(2, 2);

    /// The last moment until now on which a reminder of an appointment was due. Empty when the resident booked or moved
    /// it after that moment: they know.
    Optional<Instant> due(Instant start, Instant changed, Instant now, CityCalendar calendar) {
        return Stream.of(daysBefore(start, calendar), hoursBefore(start))
                .flatMap(Optional::stream)
                .filter(moment -> !moment.isAfter(now) && now.isBefore(start) && !changed.isAfter(moment))
                .max(Instant::compareTo);
    }

    /// The last day whose appointments can be due for a reminder now.
    LocalDate lastDay(Instant now, CityCalendar calendar) {
        var day = CityTime.date(now);
        for (int counted = 0; counted <= workingDays; counted++) {
            day = nextWorkingDay(day, calendar);
        }
        var byHours = CityTime.date(now.plus(Duration.ofHours(hours)));
        return byHours.isAfter(day) ? byHours : day;
    }

    private Optional<Instant> daysBefore(Instant start, CityCalendar calendar) {
        if (workingDays == 0) {
            return Optional.empty();
        }
        var local = CityTime.local(start);
        var day = calendar.workingDaysBefore(local.toLocalDate(), workingDays);
        return Optional.of(CityTime.instant(day.atTime(local.toLocalTime())));
    }

    private Optional<Instant> hoursBefore(Instant start) {
        return hours == 0 ? Optional.empty() : Optional.of(start.minus(Duration.ofHours(hours)));
    }

    private static LocalDate nextWorkingDay(LocalDate day, CityCalendar calendar) {
        var next = day.plusDays(1);
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
