package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.appointments.AppointmentLetter.Standing;
import balieplein.cities.Cities;
import balieplein.cities.City;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.SuddenNotice;
import balieplein.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes what residents hear about their appointment, in their own language (APT-09).
@Component
class Letters {

    private final LetterParts parts;
    private final Locations locations;
    private final Cities cities;

    Letters(LetterParts parts, Locations locations, Cities cities) {
        this.parts = parts;
        this.locations = locations;
        this.cities = cities;
    }

    /// Theirs, when the city speaks it.
    Language language(Appointment appointment) {
        var city = cities.current();
        var own = appointment.contact().language();
        return own != null && city.languages().contains(own) ? own : city.language();
    }

    /// @param origin scheme and host of the link, without a slash at its end
    AppointmentLetter write(Occasion occasion, Appointment appointment, String origin, Language language) {
        return Texts.speaking(language, () -> {
            var city = cities.current();
            var location = locations.get(appointment.location());
            var name = Objects.requireNonNullElse(appointment.contact().name(), "");
            return new AppointmentLetter(
                    text(occasion.key() + ".subject", LetterParts.when(appointment)),
                    text("appointments.mail.greeting", name),
                    text(occasion.key() + ".opening", notice(location, appointment)),
                    text(occasion.key() + ".brief", city.title(), notice(location, appointment)),
                    occasion.standing(),
                    LetterParts.when(appointment),
                    LetterParts.place(location),
                    occasion == Occasion.CANCELLED ? List.of() : parts.with(appointment),
                    LetterParts.waiting(location, appointment),
                    occasion.standing() == Standing.STANDS ? LetterParts.hours(location, appointment) : "",
                    parts.what(appointment),
                    appointment.code(),
                    parts.bring(appointment),
                    List.of(),
                    List.of(),
                    origin + path(city, appointment),
                    text("appointments.mail.questions", phone(city, location)),
                    city.title());
        });
    }

    private static String notice(Location location, Appointment appointment) {
        return SuddenNotice.of(location.hours(), CityTime.date(appointment.start()));
    }

    CalendarFile.Words calendarWords(AppointmentLetter letter, Appointment appointment, Language language) {
        var city = cities.current();
        var text = Stream.of(String.join("\n", letter.what()), letter.code(), letter.link())
                .collect(Collectors.joining("\n"));
        return new CalendarFile.Words(
                city.code(),
                city.title(),
                city.sender(),
                Texts.text(language, "appointments.mail.calendar", city.title()),
                letter.where(),
                text,
                letter.link());
    }

    private static String path(City city, Appointment appointment) {
        var language = Texts.language();
        var prefix = language == city.language() ? "" : "/" + language.tag();
        return prefix + "/appointments/" + appointment.code() + "?secret=" + appointment.secret();
    }

    private static String phone(City city, Location location) {
        return Objects.requireNonNullElse(location.facilities().phone(), city.phone());
    }
}
