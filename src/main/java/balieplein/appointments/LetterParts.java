package balieplein.appointments;

import static balieplein.web.Formats.capital;
import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.date;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a letter says of the appointment itself, in the language that is being spoken.
@Component
class LetterParts {

    private final Products products;
    private final Resources resources;

    LetterParts(Products products, Resources resources) {
        this.products = products;
        this.resources = resources;
    }

    static String when(Appointment appointment) {
        var start = CityTime.local(appointment.start());
        return capital(date(start.toLocalDate())) + ", " + time(start.toLocalTime());
    }

    static String place(Location location) {
        var address = location.address();
        var town = Stream.of(address.postcode(), address.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(location.name(), address.street(), town)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String waiting(Location location, Appointment appointment) {
        var day = CityTime.local(appointment.start()).toLocalDate();
        return location.signpost(appointment.pool(), day).place();
    }

    /// When the place is open on the day of the appointment, from the one source of hours (LOC-11).
    static String hours(Location location, Appointment appointment) {
        return location.hours().windows(CityTime.date(appointment.start())).stream()
                .map(window -> clock(window.from(), window.to()))
                .collect(Collectors.joining(", "));
    }

    List<String> what(Appointment appointment) {
        return appointment.items().stream()
                .map(item -> item.count() == 1
                        ? products.nameOf(item.step(), Texts.language())
                        : text(
                                "appointments.mail.persons",
                                products.nameOf(item.step(), Texts.language()),
                                item.count()))
                .toList();
    }

    /// The room and the named official, if it has them.
    List<String> with(Appointment appointment) {
        return resources.of(appointment).stream()
                .map(resource -> text(
                        "appointments.with." + resource.kind().tag(),
                        resource.name().in(Texts.language())))
                .toList();
    }

    List<String> bring(Appointment appointment) {
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
}
