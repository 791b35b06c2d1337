package balieplein.reception;

import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitMove;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a visitor was sent to the right counter (INF-02): wrong when the first thing that counter did was to send
/// them on. What was taken back never happened.
final class ReferralPolicy {

    enum Verdict {
        OPEN,
        RIGHT,
        WRONG,
        UNSEEN
    }

    /// Before anybody at a counter did something with the visitor.
    private static final Set<VisitMove> BEFORE = EnumSet.of(
            VisitMove.REGISTERED, VisitMove.CALLED, VisitMove.STARTED, VisitMove.NO_SHOW, VisitMove.RETURNED);

    private ReferralPolicy() {}

    static Verdict judge(List<VisitEvent> events) {
        var stands = stands(events);
        var first = stands.stream().filter(move -> !BEFORE.contains(move)).findFirst();
        if (first.isEmpty()) {
            return stands.contains(VisitMove.NO_SHOW) ? Verdict.UNSEEN : Verdict.OPEN;
        }
        return switch (first.get()) {
            case TRANSFERRED -> Verdict.WRONG;
            case LEFT -> Verdict.UNSEEN;
            default -> Verdict.RIGHT;
        };
    }

    private static List<VisitMove> stands(List<VisitEvent> events) {
        var stands = new ArrayList<VisitMove>();
        for (var event : events) {
            if (event.move() == VisitMove.UNDONE && !stands.isEmpty()) {
                stands.removeLast();
            } else if (event.move() != VisitMove.RECALLED && event.move() != VisitMove.CORRECTED) {
                stands.add(event.move());
            }
        }
        return stands;
    }
}
