package balieplein.locations.web;

import balieplein.identity.Actor;
import balieplein.locations.Closing;
import balieplein.locations.Impact;
import java.util.List;

/// A closing that is prepared, as its page shows it.
///
/// @param own whether it was prepared by who looks
/// @param impacts what is still touched
public record PlannedClosing(Closing closing, boolean own, List<Impact> impacts) {

    static PlannedClosing of(Closing closing, List<Impact> impacts) {
        return new PlannedClosing(
                closing, closing.author().equals(Actor.current().subject()), impacts);
    }
}
