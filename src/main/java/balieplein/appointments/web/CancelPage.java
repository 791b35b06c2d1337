package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// Asks once more before an appointment is cancelled.
public record CancelPage(Appointment appointment, List<String> names, String place, LocalDateTime start)
        implements Page {}
