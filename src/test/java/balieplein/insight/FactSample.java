package balieplein.insight;

import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Visit facts in the words of a test: `visit("v1").arrives("09:52").due("10:00").starts("10:00").finishes("10:08")`.
final class FactSample {

    private final String visit;
    private String day = "2017-01-19";
    private String location = "stadskantoor";
    private @Nullable Instant arrived;
    private @Nullable Instant due;
    private @Nullable Instant started;
    private @Nullable String counter;
    private @Nullable String official;
    private Map<String, Integer> asked = Map.of("eid.request", 1);

    private FactSample(String visit) {
        this.visit = visit;
    }

    static FactSample visit(String visit) {
        return new FactSample(visit);
    }

    FactSample on(String otherDay) {
        this.day = otherDay;
        return this;
    }

    FactSample at(String otherLocation) {
        this.location = otherLocation;
        return this;
    }

    FactSample asksFor(Map<String, Integer> steps) {
        this.asked = steps;
        return this;
    }

    FactSample arrives(String time) {
        this.arrived = instant(time);
        return this;
    }

    FactSample due(String time) {
        this.due = instant(time);
        return this;
    }

    FactSample starts(String time, String atCounter) {
        this.started = instant(time);
        this.counter = atCounter;
        return this;
    }

    FactSample by(String somebody) {
        this.official = somebody;
        return this;
    }

    VisitFact finishes(String time, Map<String, Integer> handled) {
        return fact(VisitFact.State.FINISHED, instant(time), handled);
    }

    VisitFact ends(VisitFact.State state) {
        return fact(state, null, Map.of());
    }

    private VisitFact fact(VisitFact.State state, @Nullable Instant finished, Map<String, Integer> handled) {
        var moments = new VisitMoments(java.util.Objects.requireNonNull(arrived), due, started, started, finished);
        return new VisitFact(
                visit,
                1,
                CityTime.date(arrived),
                HalfHour.of(arrived),
                location,
                "kiosk",
                state,
                moments,
                new Times(
                        seconds(arrived, started),
                        seconds(due, started),
                        seconds(started, finished),
                        seconds(arrived, finished)),
                counter,
                counter == null ? null : "general",
                asked,
                handled,
                new Circumstances(null, official, "", 0, null, List.of(), null, false));
    }

    private static @Nullable Integer seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : (int) (to.getEpochSecond() - from.getEpochSecond());
    }

    private Instant instant(String time) {
        return CityTime.instant(LocalDateTime.parse(day + "T" + time));
    }
}
