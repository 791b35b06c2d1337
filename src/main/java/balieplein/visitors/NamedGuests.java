package balieplein.visitors;

import balieplein.appointments.NamedAppointment;
import balieplein.kernel.Language;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.Visit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever checked in for an appointment by name, as a guest of the official: one guest per visit.
@Component
class NamedGuests {

    private final Locations locations;

    NamedGuests(Locations locations) {
        this.locations = locations;
    }

    /// @param told codes of members, in the order in which they are told
    NewGuest of(Visit visit, NamedAppointment appointment, List<String> told) {
        var booked = appointment.appointment();
        return new NewGuest(
                visit.location(),
                booked.start(),
                Objects.requireNonNullElse(booked.contact().name(), visit.ticket()),
                null,
                told,
                room(appointment),
                null,
                zone(visit),
                key(visit.code()));
    }

    static String key(String visit) {
        return "visit:" + visit;
    }

    private List<String> zone(Visit visit) {
        return locations.get(visit.location()).findPool(visit.place().pool()).map(Pool::zone).stream()
                .toList();
    }

    private static @Nullable String room(NamedAppointment appointment) {
        return appointment.rooms().stream()
                .map(room -> room.name().in(Language.NL))
                .findFirst()
                .orElse(null);
    }
}
