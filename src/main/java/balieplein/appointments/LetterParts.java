package balieplein.appointments;

import static balieplein.web.Formats.capital;
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

    LetterParts(Products products) {
        this.products = products;
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
