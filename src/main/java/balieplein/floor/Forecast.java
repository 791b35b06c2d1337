package balieplein.floor;

/// A queue an hour from now (MEA-05).
///
/// @param coming visitors expected in that hour, with an appointment or without
/// @param waiting how many will wait then
/// @param minutes whoever comes then will wait
public record Forecast(int coming, int waiting, int minutes) {

    private static final int HOUR = 60;

    /// The work that is there and the work that comes, less what the counters get done.
    ///
    /// @param ahead planned minutes of everybody who waits now
    /// @param coming visitors expected, each of `minutes`
    /// @param counters that are open, or are there when none is
    /// @param pace how long handlings really take, as a share of their plan
    static Forecast of(double ahead, double coming, double minutes, int counters, double pace) {
        if (counters < 1 || pace <= 0) {
            throw new IllegalArgumentException(counters + " counters at pace " + pace + " get nothing done.");
        }
        var left = Math.max(0, (ahead + coming * minutes) * pace - counters * HOUR);
        var each = minutes <= 0 ? 1 : minutes * pace;
        return new Forecast((int) Math.round(coming), (int) Math.round(left / each), (int) Math.round(left / counters));
    }
}
