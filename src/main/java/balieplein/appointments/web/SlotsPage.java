package balieplein.appointments.web;

import balieplein.locations.Location;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// The free moments for a visit.
///
/// @param items as they travel in the address
/// @param query items and location, for links
/// @param changeable whether there is something to choose besides the moment
/// @param key names the request that holds a moment
/// @param nearest free moments close to one that was just taken
public record SlotsPage(
        List<String> items,
        String query,
        List<String> names,
        int minutes,
        Location location,
        boolean changeable,
        Moments moments,
        String key,
        List<Moments.Time> nearest,
        FieldErrors errors,
        int status)
        implements Page {}
