package balieplein.insight;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/// A day at the city office as the reference workload describes it: when visitors come, for what, and how long that
/// takes.
final class Workload {

    /// Visitors of a Thursday, per hour from nine to eight in the evening, in percent.
    private static final List<Integer> HOURS = List.of(8, 9, 9, 7, 7, 7, 8, 12, 14, 12, 7);
    private static final int OPENING = 9;

    enum Counters {
        EXPRESS("A", "S1", "S2", "S3"),
        GENERAL("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
        SPECIALISED("12", "13", "14", "15", "16", "17", "18", "19", "20", "21");

        private final List<String> codes;

        Counters(String... codes) {
            this.codes = List.of(codes);
        }

        List<String> codes() {
            return codes;
        }
    }

    /// What people come for.
    ///
    /// @param share of all visitors, in percent
    /// @param planned minutes an appointment takes, per piece
    /// @param mean minutes it really takes
    /// @param spread standard deviation in parts of the mean
    record Errand(String step, double share, int planned, double mean, double spread, Counters counters) {

        boolean isWalkIn() {
            return counters == Counters.EXPRESS;
        }

        /// Log-normal, in seconds.
        int handling(Random random) {
            var sigma = Math.sqrt(Math.log(1 + spread * spread));
            var seconds = 60 * mean * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
            return (int) Math.clamp(Math.round(seconds), 30, 3_600);
        }
    }

    private static final List<Errand> ERRANDS = List.of(
            new Errand("eid.pickup", 12, 5, 3, .6, Counters.EXPRESS),
            new Errand("driving-licence.pickup", 4, 5, 3, .6, Counters.EXPRESS),
            new Errand("passport.pickup", 5, 5, 3, .6, Counters.EXPRESS),
            new Errand("residence-card.pickup", 3, 5, 3, .6, Counters.EXPRESS),
            new Errand("waste-bags.sale", 4, 3, 2, .6, Counters.EXPRESS),
            new Errand("gft-sticker.sale", 3, 3, 2, .6, Counters.EXPRESS),
            new Errand("eid.request", 10, 10, 8, .5, Counters.GENERAL),
            new Errand("kids-id.request", 4, 10, 8, .5, Counters.GENERAL),
            new Errand("passport.request", 5, 10, 9, .5, Counters.GENERAL),
            new Errand("driving-licence.request", 6, 10, 9, .6, Counters.GENERAL),
            new Errand("address-change.request", 8, 10, 9, .6, Counters.GENERAL),
            new Errand("household-certificate.request", 9, 5, 5, .6, Counters.GENERAL),
            new Errand("resident-parking.request", 4, 10, 6, .5, Counters.GENERAL),
            new Errand("room-rental.request", 3, 15, 10, .6, Counters.GENERAL),
            new Errand("residence-card.request", 12, 20, 15, .7, Counters.SPECIALISED),
            new Errand("birth.declaration", 5, 20, 22, .6, Counters.SPECIALISED),
            new Errand("building.advice", 3, 30, 20, .6, Counters.SPECIALISED));

    private final Random random;

    Workload(Random random) {
        this.random = random;
    }

    Errand errand() {
        var at = 100 * random.nextDouble();
        for (var errand : ERRANDS) {
            at -= errand.share();
            if (at < 0) {
                return errand;
            }
        }
        return ERRANDS.getLast();
    }

    /// A moment at which somebody would like to come, to the second.
    LocalTime moment() {
        var at = 100 * random.nextDouble();
        for (var hour = 0; hour < HOURS.size(); hour++) {
            at -= HOURS.get(hour);
            if (at < 0) {
                return LocalTime.of(OPENING + hour, random.nextInt(60), random.nextInt(60));
            }
        }
        return LocalTime.of(OPENING, 0);
    }
}
