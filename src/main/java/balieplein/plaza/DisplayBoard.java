package balieplein.plaza;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Opening;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a waiting screen shows at one moment: numbers, counters and waits, never a name (GUI-04).
///
/// @param calls the last called first
/// @param opening whether the location is open now
/// @param notice a day that is near and differs from the week
public record DisplayBoard(
        Instant at,
        List<Call> calls,
        List<Wait> waits,
        Opening opening,
        @Nullable Notice notice) {

    private static final Duration HIGHLIGHTED = Duration.ofSeconds(25);

    /// A ticket on its way to a counter.
    ///
    /// @param step what it is for, the first if there are several; absent when that is to be found out
    /// @param times how often it was called
    /// @param language of the visitor, in which the call is said too; absent when that is not known
    /// @param arrow which way the counter is from the screen; absent when that is not known
    public record Call(
            String ticket,
            String counter,
            String counterName,
            @Nullable String step,
            Instant at,
            int times,
            @Nullable Language language,
            Zone.@Nullable Arrow arrow) {

        /// Another one for each time the ticket is called.
        public String id() {
            return ticket + "-" + at.toEpochMilli();
        }

        /// Whether it is new enough to be shown large.
        public boolean isHighlighted(Instant now) {
            return !at.plus(HIGHLIGHTED).isBefore(now);
        }

        /// Seconds for which it is still shown large.
        public long highlightedFor(Instant now) {
            return Math.max(1, Duration.between(now, at.plus(HIGHLIGHTED)).toSeconds() + 1);
        }
    }

    /// A queue with the wait of somebody who takes a number now.
    public record Wait(String code, LocalizedText name, int waiting, Estimate estimate) {}

    /// @param windows its hours; none when it is closed
    /// @param reason such as the name of a holiday
    public record Notice(LocalDate day, List<OpeningWindow> windows, LocalizedText reason) {

        public Notice {
            windows = List.copyOf(windows);
        }

        public boolean isClosed() {
            return windows.isEmpty();
        }
    }

    public DisplayBoard {
        calls = List.copyOf(calls);
        waits = List.copyOf(waits);
    }
}
