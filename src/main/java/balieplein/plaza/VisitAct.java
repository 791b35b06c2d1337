package balieplein.plaza;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an official does with a visit that needs no more words than its name.
public enum VisitAct {
    /// The visitor is at the counter; the handling begins.
    START(VisitMove.STARTED),
    /// Calls the same visitor to the same counter again.
    RECALL(VisitMove.RECALLED),
    /// Called, but nobody came.
    NO_SHOW(VisitMove.NO_SHOW),
    /// Sets a visitor aside, who fetches a photo or fills in a form, so that the counter can go on.
    PARK(VisitMove.PARKED),
    /// Goes on with a visitor who was set aside.
    RESUME(VisitMove.RESUMED);

    private final VisitMove move;

    VisitAct(VisitMove move) {
        this.move = move;
    }

    /// As the API writes it, such as `no-show`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VisitAct> find(String tag) {
        return Arrays.stream(values()).filter(act -> act.tag().equals(tag)).findFirst();
    }

    VisitMove move() {
        return move;
    }
}
