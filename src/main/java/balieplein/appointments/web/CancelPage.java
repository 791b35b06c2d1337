package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// Asks once more before an appointment is cancelled.
///
/// @param both whether another goes with it
public record CancelPage(Appointment appointment, List<String> names, String place, LocalDateTime start, boolean both)
        implements Page {}
