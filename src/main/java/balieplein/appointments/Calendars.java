package balieplein.appointments;

import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Calendar files of appointments, for residents who open one themselves.
@Component
public class Calendars {

    private final Letters letters;
    private final InstantSource clock;

    Calendars(Letters letters, InstantSource clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /// The appointment as `text/calendar`, in the language of the resident. A later file of the same appointment
    /// replaces an earlier one.
    ///
    /// @param origin scheme and host for the link in it
    public String file(Appointment appointment, String origin) {
        var occasion = appointment.state() == Appointment.State.CANCELLED ? Occasion.CANCELLED : Occasion.BOOKED;
        var language = letters.language(appointment);
        var letter = letters.write(occasion, appointment, origin, language);
        var words = letters.calendarWords(letter, appointment, language);
        return CalendarFile.published(appointment, words, clock.instant());
    }
}
