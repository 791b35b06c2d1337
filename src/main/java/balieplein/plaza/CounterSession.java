package balieplein.plaza;

import java.time.Duration;
import java.time.Instant;

/// An official at a counter, from opening to closing.
///
/// @param subject who, for programs
/// @param name who, for colleagues
/// @param since when the state began
/// @param seenAt when the counter's screen was last heard of
public record CounterSession(
        long id,
        String location,
        String counter,
        Official official,
        CounterState state,
        Instant since,
        Instant seenAt) {

    public record Official(String subject, String name) {}

    static final Duration SILENCE = Duration.ofMinutes(3);

    public boolean isOf(String subject) {
        return official.subject().equals(subject);
    }

    CounterSession with(CounterState other, Instant now) {
        return new CounterSession(id, location, counter, official, other, now, now);
    }

    /// Whether visitors can be sent here: not on a break, not at other work, and heard of.
    public boolean receives(Instant now) {
        return state == CounterState.OPEN && !isLost(now);
    }

    /// Whether the screen has not been heard of for so long that its line must be down (GUI-10).
    public boolean isLost(Instant now) {
        return seenAt.plus(SILENCE).isBefore(now);
    }
}
