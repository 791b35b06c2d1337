package balieplein.floor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Something whoever runs the floor should look at now.
///
/// @param pool the queue; empty when it is about no queue
/// @param ticket of the visitor it is about; empty when it is about none
/// @param step what that visitor needs; empty when that is to be found out
/// @param counters codes of those that could help
/// @param figure how often, how long, how many: as the kind says
public record Alert(
        long id,
        Kind kind,
        String location,
        String pool,
        String ticket,
        String step,
        List<String> counters,
        int figure,
        Instant at) {

    public enum Kind {
        /// A ticket waits as long as the target of its queue (GUI-11); figure = minutes.
        WAITING,
        /// A visitor was sent on too often (GUI-05); figure = times.
        SENT_AROUND,
        /// A day does not add up; figure = tickets that are missing.
        NOT_RECONCILED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Alert {
        counters = List.copyOf(counters);
    }
}
