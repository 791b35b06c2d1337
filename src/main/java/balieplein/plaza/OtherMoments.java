package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Availability;
import balieplein.appointments.PlannedVisit;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The first free moments to offer somebody who cannot be helped now.
@Component
class OtherMoments {

    private static final int MOST = 5;

    private final Appointments appointments;
    private final Locations locations;
    private final InstantSource clock;

    OtherMoments(Appointments appointments, Locations locations, InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    CheckIn.Moments first(Location location, PlannedVisit wanted) {
        return from(CityTime.date(clock.instant()), location, wanted);
    }

    CheckIn.Moments afterToday(Location location, PlannedVisit wanted) {
        return from(CityTime.date(clock.instant()).plusDays(1), location, wanted);
    }

    /// For somebody who came too late for an appointment.
    CheckIn.Moments after(Appointment missed) {
        return first(locations.get(missed.location()), appointments.weigh(missed.items()));
    }

    private CheckIn.Moments from(LocalDate day, Location location, PlannedVisit wanted) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(location.rules().horizon());
        var starts = appointments.availability(wanted, location, day, last, false).days().stream()
                .flatMap(found -> found.starts().stream())
                .map(Availability.Moment::start)
                .limit(MOST)
                .toList();
        return new CheckIn.Moments(location.code(), starts);
    }
}
