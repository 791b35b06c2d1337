package balieplein.appointments.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A week of free moments to choose from.
///
/// @param days Monday to Friday, and a weekend day when it has something free
/// @param previous a day of the week before; absent when that is past
/// @param next a day of the week after; absent beyond the horizon
/// @param day the day whose moments are shown; absent when the week has none
/// @param first the first free moment of all; absent when there is none
/// @param firstDay `today`, `tomorrow` or `other`: how people say the day of that moment
/// @param evening whether only moments in the evening are shown
/// @param ways other ways when there is no free moment at all
public record Moments(
        List<Day> days,
        @Nullable LocalDate previous,
        @Nullable LocalDate next,
        @Nullable LocalDate day,
        List<Part> parts,
        @Nullable Time first,
        String firstDay,
        List<Way> ways,
        Evening evening) {

    public Moments {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
    }

    /// @param state `free`, `full`, `closed`, `past`, `later` or `walk-in`
    /// @param reason why it is closed, when somebody said so
    public record Day(
            LocalDate date,
            String state,
            int free,
            @Nullable String reason,
            boolean chosen) {

        Day choose() {
            return new Day(date, state, free, reason, true);
        }
    }

    /// A part of the day: `morning`, `afternoon`, `evening`.
    public record Part(String name, List<Time> times) {

        public Part {
            times = List.copyOf(times);
        }
    }

    /// @param twice the offset to tell the two apart in the hour that comes twice, else empty
    public record Time(Instant start, LocalDateTime local, String twice, boolean chosen) {}

    /// Another way, as `Alternative` has it.
    ///
    /// @param href where to go; absent for the phone
    public record Way(
            String kind,
            @Nullable String place,
            @Nullable LocalDateTime start,
            @Nullable String phone,
            @Nullable String href) {}

    /// @param from when the evening begins
    /// @param state `chosen`, `offered`, `full` when no evening has a moment left, `never` when there are no
    /// evenings
    public record Evening(LocalTime from, String state) {}

    Moments withoutEvening() {
        return new Moments(
                days, previous, next, day, parts, first, firstDay, ways, new Evening(evening.from(), "full"));
    }

    public LocalDate monday() {
        return days.getFirst().date();
    }
}
