package balieplein.appointments;

import java.util.List;

/// Two appointments of one person, one right after the other at two counters (APT-07). Nobody is helped with half: they
/// move together or stay, and are cancelled together.
public record Pair(Appointment first, Appointment second) {

    public boolean isFirst(Appointment appointment) {
        return first.code().equals(appointment.code());
    }

    public Appointment other(Appointment appointment) {
        return isFirst(appointment) ? second : first;
    }

    List<String> codes() {
        return List.of(first.code(), second.code());
    }
}
