package balieplein.insight;

import balieplein.appointments.AppointmentBooked;
import balieplein.appointments.BookingHistory;
import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What is known of one appointment. No person is in it.
///
/// @param bookedOn the day on which it was made
/// @param day the day for which it stands now
/// @param leadMinutes from booking until the start
record BookingFact(
        String appointment,
        String location,
        String channel,
        String state,
        List<String> steps,
        LocalDate bookedOn,
        LocalDate day,
        HalfHour halfHour,
        int leadMinutes,
        int moves,
        Instant changed) {

    BookingFact {
        steps = List.copyOf(steps);
        changed = changed.truncatedTo(ChronoUnit.MICROS);
    }

    static BookingFact of(BookingHistory.Entry entry) {
        return new BookingFact(
                entry.code(),
                entry.location(),
                entry.channel(),
                entry.state(),
                entry.steps(),
                CityTime.date(entry.bookedAt()),
                CityTime.date(entry.start()),
                HalfHour.of(entry.start()),
                leadMinutes(entry.bookedAt(), entry.start()),
                entry.moves(),
                entry.changedAt());
    }

    static BookingFact of(AppointmentBooked booked) {
        return new BookingFact(
                booked.code(),
                booked.location(),
                booked.channel(),
                "booked",
                booked.steps().stream().distinct().toList(),
                CityTime.date(booked.at()),
                CityTime.date(booked.start()),
                HalfHour.of(booked.start()),
                leadMinutes(booked.at(), booked.start()),
                0,
                booked.at());
    }

    private static int leadMinutes(Instant booked, Instant start) {
        return Math.toIntExact(Duration.between(booked, start).toMinutes());
    }

    /// Whether only what became of it on its day differs, which nobody tells: arrived or missed. Anything else means
    /// that an event got lost.
    boolean differsInOutcomeOnly(BookingFact other) {
        return other.equals(new BookingFact(
                appointment,
                location,
                channel,
                other.state,
                steps,
                bookedOn,
                day,
                halfHour,
                leadMinutes,
                moves,
                other.changed));
    }
}
