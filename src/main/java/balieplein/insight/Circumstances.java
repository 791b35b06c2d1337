package balieplein.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What else is known of a visit.
///
/// @param appointment code of the one it came for
/// @param official subject of who helped last; shown to whoever has the right only (MEA-08)
/// @param opening the opening window in which it came, such as `09:00-20:00 appointment`; empty outside hours
/// @param referrals how often it was sent on
/// @param firstQueue where it waited first, when it was sent on; null when it was not, or nobody noted it
/// @param outcome `complete`, `incomplete` or `refused`, when it was said
/// @param missing documents that were not there
/// @param followUp code of the appointment made for next time
/// @param chain the first visit of which this one is a follow-up
/// @param generated whether it never happened: made up for the demo or for measuring
record Circumstances(
        @Nullable String appointment,
        @Nullable String official,
        String opening,
        int referrals,
        @Nullable String firstQueue,
        @Nullable String outcome,
        List<String> missing,
        @Nullable String followUp,
        @Nullable String chain,
        boolean generated) {

    static final Circumstances NONE = new Circumstances(null, null, "", 0, null, null, List.of(), null, null, false);

    Circumstances {
        missing = List.copyOf(missing);
    }

    Circumstances(
            @Nullable String appointment,
            @Nullable String official,
            String opening,
            int referrals,
            @Nullable String outcome,
            List<String> missing,
            @Nullable String followUp,
            boolean generated) {
        this(appointment, official, opening, referrals, null, outcome, missing, followUp, null, generated);
    }
}
