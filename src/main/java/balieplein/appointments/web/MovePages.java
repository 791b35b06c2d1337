package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The moments to which an appointment can move.
@Component
class MovePages {

    private final Appointments appointments;
    private final MomentPicker picker;
    private final Locations locations;
    private final VisitTexts texts;

    MovePages(Appointments appointments, MomentPicker picker, Locations locations, VisitTexts texts) {
        this.appointments = appointments;
        this.picker = picker;
        this.locations = locations;
        this.texts = texts;
    }

    MovePage show(Appointment appointment, Asked asked, List<Moments.Time> nearest, FieldErrors errors, int status) {
        var location = locations.get(appointment.location());
        var visit = appointments.weigh(appointment);
        return new MovePage(
                appointment,
                texts.names(appointment),
                location,
                CityTime.local(appointment.start()),
                visit.isPair(),
                picker.pick(visit, location, asked, null),
                nearest,
                errors,
                status);
    }

    /// The chosen moment is not to be had; those close to it come first.
    MovePage refused(Appointment appointment, Instant moment, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        return show(
                appointment,
                Asked.resident(CityTime.date(moment), null, false),
                OtherWays.nearest(others),
                errors,
                409);
    }
}
