package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/// Finds an appointment for whoever knows its code and its secret, and slows down whoever guesses.
@Component
class Lookups {

    private final AppointmentsTable table;
    private final WrongTries tries;

    Lookups(AppointmentsTable table, WrongTries tries) {
        this.table = table;
        this.tries = tries;
    }

    Lookup find(String typed, String secret, String address) {
        var code = Codes.tidy(typed);
        if (code.length() == Codes.LENGTH && tries.isLocked(code)) {
            return new Lookup.Locked();
        }
        var found = table.find(code)
                .filter(appointment -> same(appointment.secret(), secret))
                .filter(appointment -> appointment.state() != State.HELD && appointment.state() != State.EXPIRED);
        if (found.isPresent()) {
            return new Lookup.Found(found.get());
        }
        if (tries.isLocked(address)) {
            return new Lookup.Locked();
        }
        tries.remember(address);
        if (code.length() == Codes.LENGTH) {
            tries.remember(code);
        }
        return new Lookup.Unknown();
    }

    private static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
