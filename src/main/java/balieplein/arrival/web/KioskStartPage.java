package balieplein.arrival.web;

import balieplein.web.Page;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A kiosk that waits for somebody.
///
/// @param pickups whether something can be collected here
/// @param express minutes to wait at the express desk now, null without one
/// @param walkIn minutes for who takes a number now, null when nobody can
/// @param notice that the day ends early, empty when it does not
/// @param until closing time, as text; empty when the location is closed
public record KioskStartPage(
        KioskView view,
        boolean pickups,
        @Nullable Integer express,
        @Nullable Integer walkIn,
        String until,
        String notice,
        int waiting,
        LocalTime now)
        implements Page {}
