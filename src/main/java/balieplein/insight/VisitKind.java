package balieplein.insight;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything of a visit by which reports split their figures: visits of one kind are counted together.
record VisitKind(LocalDate day, HalfHour halfHour, String location, Course course) {

    /// What a day at a location has many visits of.
    ///
    /// @param official subject of who helped last
    /// @param firstQueue where it waited first, when it was sent on and that was noted
    /// @param generated whether it never happened
    record Course(
            String channel,
            VisitFact.State state,
            boolean byAppointment,
            @Nullable String counter,
            @Nullable String pool,
            String opening,
            @Nullable String official,
            int referrals,
            @Nullable String firstQueue,
            boolean generated,
            Map<String, Integer> asked,
            Map<String, Integer> handled) {}

    VisitFact.State state() {
        return course.state();
    }

    /// Whether its durations count (MEA-02).
    boolean isMeasured() {
        return course.state() == VisitFact.State.FINISHED;
    }

    /// What the visit was for: what was handled, and before that what was asked.
    Map<String, Integer> steps() {
        return isMeasured() ? course.handled() : course.asked();
    }

    int handledOf(String step) {
        return course.handled().getOrDefault(step, 0);
    }

    int handledInAll() {
        return course.handled().values().stream().mapToInt(Integer::intValue).sum();
    }
}
