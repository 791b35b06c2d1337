package balieplein.floor.web;

import balieplein.web.Page;
import java.util.List;

/// What residents are promised about waiting, how long it is now, and how well it came true (GUI-02, GUI-09).
///
/// @param measured the time of the waits, such as `14.32 u.`
public record WaitingPage(String measured, List<Place> places) implements Page {

    /// @param promise in sentences: without an appointment, with one, and of queues with a target of their own
    /// @param check how well the waits that were told came true; empty when too few are known
    public record Place(String name, boolean open, List<Row> rows, List<String> promise, String check) {

        public Place {
            rows = List.copyOf(rows);
            promise = List.copyOf(promise);
        }
    }

    public record Row(String name, int waiting, String estimate) {}

    public WaitingPage {
        places = List.copyOf(places);
    }
}
