package balieplein.scenarios;

import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.models.DayPlan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How many counters to open on a day so that nine of ten wait ten minutes at most, at the fewest counter hours.
@Component
public class CounterAdvice {

    private static final int WEEKS = 26;
    private static final int DRAWS = 12;
    static final double SHARE = 0.9;

    private final Experiment experiment;
    private final Lane lane;
    private final Locations locations;
    private final InstantSource clock;

    CounterAdvice(Experiment experiment, Lane lane, Locations locations, InstantSource clock) {
        this.experiment = experiment;
        this.lane = lane;
        this.locations = locations;
        this.clock = clock;
    }

    /// Per pool that visitors come to; nothing when too little was measured, or while others are being played.
    ///
    /// @param visitors expected on the day
    public Map<String, CounterPlan> forDay(String location, LocalDate day, int visitors) {
        return lane.run(() -> find(locations.get(location), day, visitors)).orElse(Map.of());
    }

    private Map<String, CounterPlan> find(Location location, LocalDate day, int visitors) {
        var to = CityTime.date(clock.instant()).minusDays(1);
        var today = new Scenario(
                "",
                location.code(),
                to.minusWeeks(WEEKS),
                to,
                Today.week(location, day),
                Map.of(),
                Scenario.Change.NONE,
                false);
        var ground = experiment.ground(today);
        var weekday = day.getDayOfWeek();
        var usual = ground.demand().rate(weekday);
        if (ground.measured().visits() < WhatIf.TooLittle.LEAST_VISITS || usual <= 0) {
            return Map.of();
        }
        var open = PlayedDays.spans(location.hours().windows(day));
        var most = location.pools().stream()
                .mapToInt(pool -> location.counters(day, pool.code()).size())
                .toArray();
        var factor = visitors / usual;
        var days = DrawnDays.of(DRAWS, ground.demand(), weekday, DayPlan.constant(open, most), factor);
        var needed = DrawnDays.needed(ground.demand(), weekday.ordinal(), most.length, factor);
        return plans(
                location, new FewestCounters(open, days, walk(ground), most, needed, Experiment.PROMISE, SHARE).find());
    }

    static int walk(Ground ground) {
        return (int) Math.round(ground.measured().habits().walk());
    }

    static Map<String, CounterPlan> plans(Location location, int[][] found) {
        var plans = new LinkedHashMap<String, CounterPlan>();
        for (var pool = 0; pool < found.length; pool++) {
            var plan = CounterPlan.of(found[pool]);
            if (plan.pieces().stream().anyMatch(piece -> piece.counters() > 0)) {
                plans.put(location.pools().get(pool).code(), plan);
            }
        }
        return plans;
    }
}
