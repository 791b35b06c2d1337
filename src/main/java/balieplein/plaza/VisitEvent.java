package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a visit, at a moment of the server's clock, never changed (GUI-08).
///
/// @param number 1 for the first of a visit
/// @param actor the subject of who did it
/// @param where the queue it belongs to after this event, and the counter where it happened, if any
/// @param closing only when finished, or corrected afterwards
/// @param reason why, for what somebody corrected or the product did by itself
public record VisitEvent(
        int number,
        VisitMove move,
        VisitMove.Step step,
        Instant at,
        String actor,
        Where where,
        Closing closing,
        @Nullable String reason) {

    public record Where(
            String pool, List<String> needs, @Nullable String counter) {

        public Where {
            needs = List.copyOf(needs);
        }
    }

    /// What came of a visit (GUI-07, CAT-03).
    ///
    /// @param handled the product steps really handled; empty on events that do not say so
    /// @param missing documents that were not there
    /// @param followUp code of the appointment made for next time
    public record Closing(
            List<VisitItem> handled,
            @Nullable Outcome outcome,
            List<String> missing,
            @Nullable String followUp) {

        public static final Closing NONE = new Closing(List.of(), null, List.of(), null);

        public Closing {
            handled = List.copyOf(handled);
            missing = List.copyOf(missing);
        }
    }

    public enum Outcome {
        COMPLETE,
        INCOMPLETE,
        REFUSED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Outcome of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }
}
