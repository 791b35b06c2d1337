package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What an official did with a visitor while the server was away (GUI-12).
///
/// @param visit its code
/// @param move called, started, finished, no-show, or undone: a call that was put back
/// @param handled the product steps really handled, when finished
public record LateAct(String visit, VisitMove move, String counter, Instant at, List<VisitItem> handled) {

    private static final Set<VisitMove> POSSIBLE =
            Set.of(VisitMove.CALLED, VisitMove.STARTED, VisitMove.FINISHED, VisitMove.NO_SHOW, VisitMove.UNDONE);

    public LateAct {
        if (!isPossible(move)) {
            throw new IllegalArgumentException("Nobody does '" + move.tag() + "' without a server.");
        }
        handled = List.copyOf(handled);
    }

    public static boolean isPossible(VisitMove move) {
        return POSSIBLE.contains(move);
    }
}
