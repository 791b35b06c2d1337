package balieplein.appointments;

import java.util.List;

/// What a message about an appointment says, in the language of the resident.
///
/// @param brief the opening of a text message, with who sends it
/// @param with the room and the named official, one line each
/// @param waiting the zone to wait in, empty when there is none
/// @param hours when the place is open that day, empty when it is closed then
/// @param what the product steps, one line each
/// @param bring what to bring; empty means nothing
/// @param added what to bring that was not said before
/// @param dropped what was said before and is not needed any more
/// @param link to see, move or cancel the appointment
public record AppointmentLetter(
        String subject,
        String greeting,
        String opening,
        String brief,
        Standing standing,
        String when,
        String where,
        List<String> with,
        String waiting,
        String hours,
        List<String> what,
        String code,
        List<String> bring,
        List<String> added,
        List<String> dropped,
        String link,
        String questions,
        String sender) {

    /// Whether the appointment stands, cannot take place as it is, or is cancelled.
    public enum Standing {
        STANDS,
        UNSURE,
        CANCELLED
    }

    public AppointmentLetter {
        with = List.copyOf(with);
        what = List.copyOf(what);
        bring = List.copyOf(bring);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /// The same with how its list differs from an earlier one.
    AppointmentLetter comparedWith(List<String> before) {
        return new AppointmentLetter(
                subject,
                greeting,
                opening,
                brief,
                standing,
                when,
                where,
                with,
                waiting,
                hours,
                what,
                code,
                bring,
                bring.stream().filter(item -> !before.contains(item)).toList(),
                before.stream().filter(item -> !bring.contains(item)).toList(),
                link,
                questions,
                sender);
    }

    public boolean stands() {
        return standing == Standing.STANDS;
    }

    public boolean isManaged() {
        return standing != Standing.CANCELLED;
    }

    boolean isChanged() {
        return !added.isEmpty() || !dropped.isEmpty();
    }
}
