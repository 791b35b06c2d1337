package balieplein.models;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Plays days of visitors many times over. The same demand, days and seed give the same answer, on every machine; two
/// plans under one seed see the same luck.
public final class QueueModel {

    /// One day to play.
    ///
    /// @param factor how busy it is, 1 for an ordinary day of its weekday
    public record Day(DayOfWeek weekday, DayPlan plan, double factor) {}

    /// @param repetitions how often everything is played
    /// @param walk seconds between call and start
    /// @param promised seconds that somebody may wait
    public record Settings(int repetitions, long seed, int walk, int promised) {

        public static final Settings USUAL = new Settings(30, 20170116, 0, 900);
    }

    /// @param weekdays the days of each weekday that was played
    public record Answer(Outcome all, Map<DayOfWeek, Outcome> weekdays) {

        /// Planned at the counters in a week in which each weekday comes once.
        public double weekHours() {
            return weekdays.values().stream().mapToDouble(Outcome::staffHours).sum();
        }
    }

    private final Settings settings;

    public QueueModel(Settings settings) {
        this.settings = settings;
    }

    public Answer play(Demand demand, Collection<Day> days) {
        var pools = days.stream().mapToInt(day -> day.plan().pools()).max().orElse(0);
        var all = new Tally(pools, settings.promised());
        var weekdays = new EnumMap<DayOfWeek, Tally>(DayOfWeek.class);
        var draw = new DayDraw(demand);
        var visits = new DayVisits();
        for (var repetition = 0; repetition < settings.repetitions(); repetition++) {
            var number = 0;
            for (var day : List.copyOf(days)) {
                var random = new SplittableRandom(settings.seed() + 1_000_003L * repetition + 7_919L * number++);
                draw.draw(day.weekday(), day.plan(), day.factor(), random, visits);
                var most = DaySimulation.run(day.plan(), visits, settings.walk());
                all.add(day.plan(), visits, most, draw.unplaced());
                weekdays.computeIfAbsent(day.weekday(), missing -> new Tally(pools, settings.promised()))
                        .add(day.plan(), visits, most, draw.unplaced());
            }
            all.endRepetition();
            weekdays.values().forEach(Tally::endRepetition);
        }
        var outcomes = new EnumMap<DayOfWeek, Outcome>(DayOfWeek.class);
        weekdays.forEach((weekday, tally) -> outcomes.put(weekday, tally.outcome()));
        return new Answer(all.outcome(), outcomes);
    }
}
