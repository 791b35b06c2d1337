package balieplein.histories;

import balieplein.catalogue.Products;
import balieplein.insight.GeneratedVisit;
import balieplein.insight.GeneratedVisits;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.models.DayDraw;
import balieplein.models.DaySimulation;
import balieplein.models.DayVisits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Plays the days of one location and writes them, one after the other.
final class HistoryWriter {

    private static final int WALK = 30;

    private record Ordinary(DayDraw draw, List<String> steps) {}

    private final Location location;
    private final HistoryDays days;
    private final GeneratedVisits target;
    private final AnsweredWeeks answers;
    private final long seed;
    private final DayVisits visits = new DayVisits();
    private final Map<Object, Ordinary> ordinary = new HashMap<>();

    HistoryWriter(Location location, Products products, GeneratedVisits target, AnsweredWeeks answers, long seed) {
        this.location = location;
        this.days = new HistoryDays(location, products);
        this.target = target;
        this.answers = answers;
        this.seed = seed;
    }

    /// How many came.
    int write(LocalDate day) {
        var windows = location.hours().windows(day);
        if (windows.isEmpty() || location.counters(day).isEmpty()) {
            return 0;
        }
        var ordinaryDay = ordinary.computeIfAbsent(
                List.of(day.getDayOfWeek(), windows, location.counters(day)), missing -> ordinary(day, windows));
        var plan = days.plan(day, windows);
        var random = new SplittableRandom(31 * seed + day.toEpochDay());
        var factor = ReferenceYear.factor(day, location.hours());
        ordinaryDay.draw().draw(day.getDayOfWeek(), plan, factor, random, visits);
        DaySimulation.run(plan, visits, WALK);
        var made = generated(day, windows, ordinaryDay.steps());
        target.write(day, location.code(), made);
        answers.add(day, made);
        return visits.size();
    }

    private Ordinary ordinary(LocalDate day, List<OpeningWindow> windows) {
        var demand = days.demand(day, windows);
        return new Ordinary(
                new DayDraw(demand),
                demand.errands().stream()
                        .map(errand -> errand.steps().getFirst())
                        .toList());
    }

    private List<GeneratedVisit> generated(LocalDate day, List<OpeningWindow> windows, List<String> steps) {
        var counters = CallingCounters.of(location, day, visits);
        var made = new ArrayList<GeneratedVisit>(visits.size());
        for (var visit = 0; visit < visits.size(); visit++) {
            made.add(new GeneratedVisit(
                    "g-" + location.code() + "-" + day + "-" + visit,
                    day,
                    location.code(),
                    location.pools().get(visits.pool(visit)).code(),
                    steps.get(visits.errand(visit)),
                    ReferenceYear.opening(windows, visits.arrival(visit)),
                    visits.arrival(visit),
                    orAbsent(visits.due(visit)),
                    orAbsent(visits.called(visit)),
                    WALK,
                    orAbsent(visits.ended(visit)),
                    counters[visit],
                    visits.comes(visit)));
        }
        return made;
    }

    private static @Nullable Integer orAbsent(int moment) {
        return moment == DayVisits.NONE ? null : Integer.valueOf(moment);
    }
}
