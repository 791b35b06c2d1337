package balieplein.arrival.web;

import java.time.LocalTime;
import java.util.List;

/// A ticket as its visitor sees it.
///
/// @param where to wait, or which counter to go to
/// @param way how to get there, and why not in the usual zone
/// @param official whom its visitor comes for by name; empty when nobody. Not for a screen that others see
/// @param order and `waiting` are empty for somebody who is called
/// @param early empty unless the visitor is there long before the appointment
/// @param notice that the day ends early, empty when it does not
/// @param at when this was so
public record TicketFacts(
        String visit,
        String number,
        String where,
        List<String> way,
        String official,
        String order,
        String waiting,
        String early,
        String notice,
        LocalTime at) {

    public TicketFacts {
        way = List.copyOf(way);
    }
}
