package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Screen;
import balieplein.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells programs everything about an appointment, in the language of the request.
@Component
class AppointmentBodies {

    private final Products products;
    private final Locations locations;
    private final Appointments appointments;

    AppointmentBodies(Products products, Locations locations, Appointments appointments) {
        this.products = products;
        this.locations = locations;
        this.appointments = appointments;
    }

    /// With its secret, for whoever has it already.
    AppointmentBody withSecret(Appointment appointment) {
        return withSecret(appointment, true);
    }

    /// @param paired whether it may be one of a pair; false saves the question
    AppointmentBody withSecret(Appointment appointment, boolean paired) {
        var ics = Screen.current().origin() + "/api/v1/appointments/" + appointment.code() + "/calendar.ics?secret="
                + appointment.secret();
        var pair = paired ? appointments.findPair(appointment).orElse(null) : null;
        return body(appointment, appointment.secret(), ics, pair == null ? null : other(pair.other(appointment)));
    }

    /// Without its secret, for staff.
    AppointmentBody withoutSecret(Appointment appointment) {
        return body(appointment, null, null, null);
    }

    private AppointmentBody.Other other(Appointment other) {
        return new AppointmentBody.Other(
                other.code(),
                other.secret(),
                CityTime.offset(other.start()),
                CityTime.offset(other.end()),
                other.items().stream().map(this::item).toList());
    }

    private AppointmentBody body(
            Appointment appointment,
            @Nullable String secret,
            @Nullable String ics,
            AppointmentBody.@Nullable Other pair) {
        var items = appointment.items().stream().map(this::item).toList();
        var language = appointment.contact().language();
        return new AppointmentBody(
                appointment.code(),
                secret,
                appointment.state().tag(),
                CityTime.offset(appointment.start()),
                CityTime.offset(appointment.end()),
                appointment.location(),
                place(appointment.location()),
                items,
                items.stream()
                        .flatMap(item -> item.documents().stream())
                        .distinct()
                        .toList(),
                appointment.contact().name(),
                language == null ? null : language.tag(),
                appointment.channel().tag(),
                ics,
                pair);
    }

    private AppointmentBody.Place place(String code) {
        var location = locations.get(code);
        return new AppointmentBody.Place(
                location.name(), location.address(), location.facilities().phone());
    }

    private AppointmentBody.Item item(VisitItem item) {
        List<String> documents =
                products.findStep(item.step()).map(step -> step.documentsFor(item.variant())).orElse(List.of()).stream()
                        .map(document -> document.in(Texts.language()))
                        .toList();
        var name = products.nameOf(item.step(), Texts.language());
        return new AppointmentBody.Item(item.step(), name, item.count(), item.variant(), documents);
    }
}
