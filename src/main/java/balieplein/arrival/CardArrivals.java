package balieplein.arrival;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.kernel.CityTime;
import balieplein.kernel.NationalNumber;
import balieplein.people.People;
import balieplein.people.Person;
import balieplein.pickups.PickupArrivals;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who arrives with an identity card instead of a code (GUI-01): the number is matched by its sealed form with an
/// appointment of today at this location, or with something that lies ready here. It is not kept and shown nowhere.
@Component
public class CardArrivals {

    /// What somebody with this card comes for.
    public sealed interface Found {

        record ForAppointment(String code) implements Found {}

        record ForItem(String code) implements Found {}

        /// Nothing of today is known here.
        record Nothing() implements Found {}

        /// No card is in the reader.
        record NoCard() implements Found {}
    }

    private final ObjectProvider<CardReader> reader;
    private final People people;
    private final Appointments appointments;
    private final PickupArrivals pickups;
    private final InstantSource clock;

    CardArrivals(
            ObjectProvider<CardReader> reader,
            People people,
            Appointments appointments,
            PickupArrivals pickups,
            InstantSource clock) {
        this.reader = reader;
        this.people = people;
        this.appointments = appointments;
        this.pickups = pickups;
        this.clock = clock;
    }

    public boolean hasReader() {
        return reader.getIfAvailable() != null;
    }

    public Found read(String location) {
        return Optional.ofNullable(reader.getIfAvailable())
                .flatMap(found -> found.read(location))
                .map(number -> match(number, location))
                .orElseGet(Found.NoCard::new);
    }

    private Found match(NationalNumber number, String location) {
        var today = CityTime.date(clock.instant());
        var due = people.find(number).map(Person::code).stream()
                .flatMap(person -> appointments.codesOf(person).stream())
                .flatMap(code -> appointments.find(code).stream())
                .filter(appointment -> appointment.state() == Appointment.State.BOOKED)
                .filter(appointment -> appointment.location().equals(location))
                .filter(appointment -> CityTime.date(appointment.start()).equals(today))
                .min(Comparator.comparing(Appointment::start));
        if (due.isPresent()) {
            return new Found.ForAppointment(due.get().code());
        }
        return pickups.ready(number, location).<Found>map(Found.ForItem::new).orElseGet(Found.Nothing::new);
    }
}
