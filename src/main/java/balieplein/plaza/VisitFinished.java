package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.time.Instant;
import java.util.List;

/// A visitor was helped.
///
/// @param visit its code
/// @param handled the product steps really handled
public record VisitFinished(
        String city,
        String visit,
        String location,
        String ticket,
        String counter,
        List<VisitItem> handled,
        Instant at) {

    public VisitFinished {
        handled = List.copyOf(handled);
    }
}
