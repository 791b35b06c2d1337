package balieplein.arrival.web;

import balieplein.web.Page;
import java.util.List;

/// The last look before somebody without an appointment takes a number.
///
/// @param own the path of this screen, below the kiosk
/// @param back the list it was chosen from
/// @param earlier code of the visit whose ticket was shown; empty for who was not here before
/// @param key so that a second touch takes no second number
/// @param requestable whether it is asked for first, with an appointment
/// @param missing whether the visitor said that something is missing
public record KioskBringPage(
        KioskView view,
        String name,
        List<String> documents,
        String step,
        String back,
        String earlier,
        String key,
        boolean requestable,
        boolean missing)
        implements Page {

    public KioskBringPage {
        documents = List.copyOf(documents);
    }
}
