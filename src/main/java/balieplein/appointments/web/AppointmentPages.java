package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.WaitingList;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Links;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;

/// An appointment as whoever has its code and its secret sees it.
@Component
class AppointmentPages {

    private static final Set<String> DONE =
            Set.of("booked", "booked-silently", "moved", "cancelled", "too-late", "waits", "waits-no-more");

    private final Locations locations;
    private final VisitTexts texts;
    private final WaitingList waiting;
    private final Company company;
    private final Appointments appointments;
    private final InstantSource clock;

    AppointmentPages(
            Locations locations,
            VisitTexts texts,
            WaitingList waiting,
            Company company,
            Appointments appointments,
            InstantSource clock) {
        this.appointments = appointments;
        this.company = company;
        this.waiting = waiting;
        this.locations = locations;
        this.texts = texts;
        this.clock = clock;
    }

    /// @param done what has just happened to it, if anything
    AppointmentPage show(Appointment appointment, String done) {
        return new AppointmentPage(
                appointment,
                texts.names(appointment),
                locations.get(appointment.location()),
                company.of(appointment),
                CityTime.local(appointment.start()),
                (int) Duration.between(appointment.start(), appointment.end()).toMinutes(),
                texts.fee(appointment.items()),
                texts.documents(appointment),
                Links.absolute(AppointmentController.path(appointment)),
                "/appointments/new?" + VisitQuery.of(appointment.items()),
                appointment.isOpen(clock.instant()),
                CityTime.date(appointment.start()).equals(CityTime.date(clock.instant())),
                waiting.asks(appointment),
                DONE.contains(done) ? done : "");
    }

    CancelPage cancel(Appointment appointment) {
        return new CancelPage(
                appointment,
                texts.names(appointment),
                locations.get(appointment.location()).name(),
                CityTime.local(appointment.start()),
                appointments.findPair(appointment).isPresent());
    }
}
