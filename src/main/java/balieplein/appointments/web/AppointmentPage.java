package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.kernel.Money;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An appointment, for whoever has its code and secret.
///
/// @param with the room and the named official, in words
/// @param path its own path and secret, for links
/// @param link its whole address, for the code to scan
/// @param open whether it can still be moved and cancelled
/// @param today whether it is today, so that its visitor may check in
/// @param waits whether they want to hear of earlier moments
/// @param done what was just done: `booked`, `moved`, `cancelled`, `too-late`, or empty
public record AppointmentPage(
        Appointment appointment,
        List<String> names,
        Location location,
        List<String> with,
        LocalDateTime start,
        int minutes,
        @Nullable Money fee,
        List<String> documents,
        String link,
        String again,
        boolean open,
        boolean today,
        boolean waits,
        String done)
        implements Page {}
