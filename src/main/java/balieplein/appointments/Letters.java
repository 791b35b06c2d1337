package balieplein.appointments;

import static balieplein.web.Formats.capital;
import static balieplein.web.Formats.date;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.cities.Cities;
import balieplein.cities.City;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Writes what residents hear about their appointment, in their own language (APT-09).
@Component
class Letters {

    /// What happened to the appointment, as the keys of the texts name it.
    enum Occasion {
        BOOKED,
        MOVED,
        REMINDER,
        CANCELLED;

        String key() {
            return "appointments.mail." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Products products;
    private final Locations locations;
    private final Cities cities;
    private final TemplateEngine templates;

    Letters(Products products, Locations locations, Cities cities, TemplateEngine templates) {
        this.products = products;
        this.locations = locations;
        this.cities = cities;
        this.templates = templates;
    }

    /// Theirs, when the city speaks it.
    Language language(Appointment appointment) {
        var city = cities.current();
        var own = appointment.contact().language();
        return own != null && city.languages().contains(own) ? own : city.language();
    }

    /// @param origin scheme and host of the link, without a slash at its end
    AppointmentLetter write(Occasion occasion, Appointment appointment, String origin) {
        return Texts.speaking(language(appointment), () -> {
            var city = cities.current();
            var location = locations.get(appointment.location());
            var name = Objects.requireNonNullElse(appointment.contact().name(), "");
            return new AppointmentLetter(
                    text(occasion.key() + ".subject", when(appointment)),
                    text("appointments.mail.greeting", name),
                    text(occasion.key() + ".opening"),
                    occasion != Occasion.CANCELLED,
                    when(appointment),
                    place(location),
                    what(appointment),
                    appointment.code(),
                    bring(appointment),
                    origin + path(city, appointment),
                    text("appointments.mail.questions", phone(city, location)),
                    city.title());
        });
    }

    CalendarFile.Words calendarWords(AppointmentLetter letter, Appointment appointment) {
        var city = cities.current();
        var text = Stream.of(String.join("\n", letter.what()), letter.code(), letter.link())
                .collect(Collectors.joining("\n"));
        return new CalendarFile.Words(
                city.code(),
                city.title(),
                city.sender(),
                Texts.text(language(appointment), "appointments.mail.calendar", city.title()),
                letter.where(),
                text,
                letter.link());
    }

    String html(AppointmentLetter letter, Language language) {
        return Texts.speaking(language, () -> {
            var html = new StringOutput();
            templates.render("appointments/_letter.jte", letter, html);
            return html.toString();
        });
    }

    /// The same in plain text, which comes first in the mail.
    String plain(AppointmentLetter letter, Language language) {
        return Texts.speaking(language, () -> {
            var lines = new ArrayList<String>();
            lines.addAll(List.of(letter.greeting(), "", letter.opening(), ""));
            lines.add(text("appointments.mail.when") + " " + letter.when());
            lines.add(text("appointments.mail.where") + " " + letter.where());
            letter.what().forEach(what -> lines.add(text("appointments.mail.what") + " " + what));
            lines.add(text("appointments.mail.code") + " " + letter.code());
            if (letter.confirmed()) {
                lines.addAll(List.of("", text("appointments.mail.bring")));
                letter.bring().forEach(item -> lines.add("- " + item));
                if (letter.bring().isEmpty()) {
                    lines.add(text("appointments.mail.bring-nothing"));
                }
                lines.addAll(List.of("", text("appointments.mail.manage"), letter.link()));
            }
            lines.addAll(List.of("", letter.questions(), "", letter.sender()));
            return String.join("\n", lines);
        });
    }

    private static String when(Appointment appointment) {
        var start = CityTime.local(appointment.start());
        return capital(date(start.toLocalDate())) + ", " + time(start.toLocalTime());
    }

    private static String place(Location location) {
        var address = location.address();
        var town = Stream.of(address.postcode(), address.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(location.name(), address.street(), town)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> what(Appointment appointment) {
        return appointment.items().stream()
                .map(item -> item.count() == 1
                        ? products.nameOf(item.step(), Texts.language())
                        : text(
                                "appointments.mail.persons",
                                products.nameOf(item.step(), Texts.language()),
                                item.count()))
                .toList();
    }

    private List<String> bring(Appointment appointment) {
        return appointment.items().stream()
                .flatMap(
                        item -> products
                                .findStep(item.step())
                                .map(step -> step.documentsFor(item.variant()))
                                .orElse(List.of())
                                .stream())
                .map(document -> document.in(Texts.language()))
                .distinct()
                .toList();
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
