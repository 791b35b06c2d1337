package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// @param spelled the code, a word for each letter
public record PhoneDonePage(
        Appointment appointment,
        List<String> names,
        List<String> documents,
        Location location,
        LocalDateTime start,
        List<String> spelled)
        implements Page {}
