package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.locations.Location;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// The free moments for an appointment that moves.
///
/// @param start the moment it has now
public record MovePage(
        Appointment appointment,
        List<String> names,
        Location location,
        LocalDateTime start,
        Moments moments,
        List<Moments.Time> nearest,
        FieldErrors errors,
        int status)
        implements Page {}
