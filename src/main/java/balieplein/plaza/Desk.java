package balieplein.plaza;

import balieplein.appointments.BookingPolicy;
import balieplein.locations.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A counter at one moment, as the official behind it sees it.
///
/// @param session who has the counter; null when it is closed
/// @param mine whether that is whoever is asking
/// @param queue who waits that this counter can help, in the order in which it calls them
/// @param visitor called here or helped here
/// @param rest product steps for which that visitor goes to other counters afterwards
/// @param with the room and the named official of that visitor's appointment (APT-17)
/// @param parked set aside here
/// @param undoable what can still be taken back
/// @param silent displays without a line: a call may not have been seen (GUI-04)
public record Desk(
        Counters.Place place,
        @Nullable CounterSession session,
        boolean mine,
        WaitingRoom room,
        List<Visit> queue,
        @Nullable Visit visitor,
        List<String> rest,
        List<BookingPolicy.Resource> with,
        List<Visit> parked,
        Corrections.@Nullable LastAction undoable,
        OwnDay day,
        List<Location.Display> silent) {

    public Desk {
        queue = List.copyOf(queue);
        rest = List.copyOf(rest);
        with = List.copyOf(with);
        parked = List.copyOf(parked);
        silent = List.copyOf(silent);
    }

    /// Whether whoever is asking has this counter and receives visitors there now.
    public boolean isOpen() {
        return mine && session != null && session.state() == CounterState.OPEN;
    }

    /// Whether somebody waits for whom no other counter is open (GUI-13).
    public boolean isLast() {
        var pool = place.counter().pool();
        return isOpen() && room.waits().open(pool) == 1 && !room.waiting(pool).isEmpty();
    }
}
