package balieplein.appointments;

import balieplein.kernel.CityTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /// The right secret opens also where an address is locked: nobody guesses 128 bits, and others share the address.
    Lookup find(String typed, String secret, String address) {
        var code = Codes.tidy(typed);
        if (code.length() == Codes.LENGTH && tries.isLocked(code, WrongTries.SECRETS)) {
            return new Lookup.Locked();
        }
        var found = table.find(code)
                .filter(appointment -> same(appointment.secret(), secret))
                .filter(Appointment::wasBooked);
        if (found.isPresent()) {
            return new Lookup.Found(found.get());
        }
        if (tries.isLocked(address, WrongTries.SECRETS)) {
            return new Lookup.Locked();
        }
        tries.remember(address);
        if (code.length() == Codes.LENGTH) {
            tries.remember(code);
        }
        return new Lookup.Unknown();
    }

    /// At the door the code alone does. Whoever guessed too often gets no answer then, right or wrong, unless the
    /// secret of the appointment comes along.
    Lookup atTheDoor(String typed, String secret) {
        var found = table.find(Codes.tidy(typed)).filter(Appointment::wasBooked);
        if (found.isPresent() && same(found.get().secret(), secret)) {
            return new Lookup.Found(found.get());
        }
        var asker = Asker.current();
        if (tries.isLocked(asker, WrongTries.CODES)) {
            return new Lookup.Locked();
        }
        if (found.isEmpty()) {
            tries.remember(asker);
            return new Lookup.Unknown();
        }
        return new Lookup.Found(found.get());
    }

    Optional<Appointment> find(String code) {
        return table.find(Codes.tidy(code)).filter(Appointment::wasBooked);
    }

    Optional<Appointment> findHeld(String secret) {
        return table.findBySecret(secret);
    }

    List<Appointment> list(String location, LocalDate day) {
        return table.list(location, day);
    }

    List<Awaited> awaited(String location, Instant from, Instant until) {
        return table.awaited(location, CityTime.date(from), from, until);
    }

    List<String> codesOf(String person) {
        return table.codesOf(person);
    }

    private static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
