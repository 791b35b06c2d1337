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
/// @param both whether another moves with it
public record MovePage(
        Appointment appointment,
        List<String> names,
        Location location,
        LocalDateTime start,
        boolean both,
        Moments moments,
        List<Moments.Time> nearest,
        FieldErrors errors,
        int status)
        implements Page {}
