package balieplein.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A visit that never happened, in seconds of its day.
///
/// @param opening the window of its arrival, such as `09:00-20:00 appointment`
/// @param due the time of the appointment; absent for who came without
/// @param called absent when nobody called any more
/// @param comes whether the visitor came when called
public record GeneratedVisit(
        String code,
        LocalDate day,
        String location,
        String pool,
        String step,
        String opening,
        int registered,
        @Nullable Integer due,
        @Nullable Integer called,
        int walk,
        @Nullable Integer ended,
        @Nullable String counter,
        boolean comes) {

    String state() {
        if (called == null || ended == null) {
            return "left";
        }
        return comes ? "finished" : "no-show";
    }

    boolean isFinished() {
        return state().equals("finished");
    }

    @Nullable
    Integer started() {
        return isFinished() && called != null ? Integer.valueOf(called + walk) : null;
    }

    @Nullable
    Integer finished() {
        return isFinished() ? ended : null;
    }
}
