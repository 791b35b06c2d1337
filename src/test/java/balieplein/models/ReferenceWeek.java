package balieplein.models;

import balieplein.locations.Span;
import balieplein.locations.Spans;
import java.time.DayOfWeek;
import java.util.List;

/// The product mix and the hour profiles of the reference workload (its parts 4.3 and 4.4), everybody walking in.
public final class ReferenceWeek {

    static final int EXPRESS = 0;
    static final int GENERAL = 1;
    static final int SPECIALISED = 2;
    public static final double[] LONG = {10, 11, 10, 7, 7, 7, 8, 11, 13, 10, 6};
    public static final double[] THURSDAY = {8, 9, 9, 7, 7, 7, 8, 12, 14, 12, 7};
    public static final double[] SHORT = {20, 21, 19, 12, 15, 13};

    private record Group(int pool, double share, double minutes, double spread) {}

    private static final List<Group> GROUPS = List.of(
            new Group(EXPRESS, 24, 3, .6),
            new Group(EXPRESS, 7, 2, .6),
            new Group(GENERAL, 14, 8, .5),
            new Group(GENERAL, 5, 9, .5),
            new Group(GENERAL, 6, 9, .6),
            new Group(GENERAL, 8, 9, .6),
            new Group(GENERAL, 9, 5, .6),
            new Group(GENERAL, 4, 6, .5),
            new Group(GENERAL, 2, 8, .6),
            new Group(GENERAL, 1, 12, .6),
            new Group(SPECIALISED, 12, 15, .7),
            new Group(SPECIALISED, 5, 22, .6),
            new Group(SPECIALISED, 3, 20, .6));

    private ReferenceWeek() {}

    static List<Errand> errands() {
        return GROUPS.stream()
                .map(group -> new Errand(
                        List.of(),
                        group.pool(),
                        0,
                        10,
                        0,
                        HandlingTimes.logNormal(60 * group.minutes(), group.spread())))
                .toList();
    }

    /// So many visitors on a day that opens at this hour, with these weights per hour.
    public static Demand demand(DayOfWeek weekday, double visitors, int opens, double... weights) {
        var demand = Demand.of(errands());
        var all = java.util.Arrays.stream(weights).sum();
        for (var hour = 0; hour < weights.length; hour++) {
            for (var half = 0; half < 2; half++) {
                for (var group = 0; group < GROUPS.size(); group++) {
                    demand.rates()[weekday.ordinal()][2 * (opens + hour) + half][group] = visitors
                            * weights[hour]
                            / all
                            / 2
                            * GROUPS.get(group).share()
                            / 100;
                }
            }
        }
        return demand;
    }

    static Outcome play(Demand demand, DayOfWeek weekday, int from, int to, int... counters) {
        var plan = DayPlan.constant(Spans.of(new Span(60 * from, 60 * to)), counters);
        return new QueueModel(new QueueModel.Settings(400, 42, 0, 900))
                .play(demand, List.of(new QueueModel.Day(weekday, plan, 1)))
                .all();
    }
}
