package balieplein.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places where residents can go, as the pages of the catalogue show them. The module of the locations knows.
public interface Offices {

    /// Those that receive people today or later, the main one first.
    List<Office> list();

    /// Those where a product step is offered.
    List<Office> offering(String step);

    /// One place at this moment.
    ///
    /// @param until when it closes, if it is open
    /// @param next when it opens, if it is closed and will open again
    /// @param week the pattern of these days, days with the same hours together
    /// @param notices days soon that differ from the pattern
    record Office(
            String code,
            String name,
            List<String> address,
            boolean open,
            @Nullable LocalTime until,
            @Nullable LocalDateTime next,
            List<Days> week,
            List<Notice> notices) {

        public Office {
            address = List.copyOf(address);
            week = List.copyOf(week);
            notices = List.copyOf(notices);
        }
    }

    record Days(List<DayOfWeek> days, List<Hours> hours) {

        public Days {
            days = List.copyOf(days);
            hours = List.copyOf(hours);
        }
    }

    /// @param walkIn whether people may come without an appointment
    record Hours(LocalTime from, LocalTime to, boolean walkIn) {}

    /// @param hours of that day; none when it is closed
    /// @param reason in the language of the reader
    record Notice(LocalDate day, List<Hours> hours, String reason) {

        public Notice {
            hours = List.copyOf(hours);
        }
    }
}
