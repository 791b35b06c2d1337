package balieplein.appointments;

import balieplein.audit.AuditLog;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Residents who call about their appointment: staff see it by its code, after the identity questions; a name alone
/// finds nothing (CAL-04).
@Component
public class Callers {

    private final AppointmentsTable table;
    private final WrongTries tries;
    private final AuditLog audit;

    Callers(AppointmentsTable table, WrongTries tries, AuditLog audit) {
        this.table = table;
        this.tries = tries;
        this.audit = audit;
    }

    /// @param typed the code of the appointment, as the caller spells it
    /// @param name, reach, day what the caller answers; empty what they do not know
    @Transactional
    public Identification identify(String typed, String name, String reach, @Nullable LocalDate day) {
        var code = Codes.tidy(typed);
        var target = "caller:" + code;
        if (tries.isLocked(target, WrongTries.CALLERS)) {
            return new Identification.Stopped();
        }
        var answers = new IdentityQuestions.Answers(name, reach, day);
        var found = table.find(code)
                .filter(Appointment::wasBooked)
                .filter(appointment -> IdentityQuestions.prove(appointment, answers));
        audit.record(
                found.isPresent() ? "appointments.caller-known" : "appointments.caller-not-known",
                "appointment:" + code,
                Map.of());
        if (found.isPresent()) {
            return new Identification.Known(found.get());
        }
        tries.remember(target);
        var left = tries.left(target, WrongTries.CALLERS);
        return left == 0 ? new Identification.Stopped() : new Identification.NotKnown(left);
    }
}
