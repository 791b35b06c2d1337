package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Absences;
import balieplein.appointments.Appointment;
import balieplein.appointments.BookingPolicy.Resource;
import balieplein.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/// The room and the named official of an appointment, in words (APT-17).
@Component
class Company {

    private final Absences absences;

    Company(Absences absences) {
        this.absences = absences;
    }

    List<String> of(Appointment appointment) {
        return absences.of(appointment).stream().map(Company::words).toList();
    }

    static String words(Resource resource) {
        return text(
                "appointments.with." + resource.kind().tag(), resource.name().in(Texts.language()));
    }
}
