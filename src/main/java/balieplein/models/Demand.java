package balieplein.models;

import java.time.DayOfWeek;
import java.util.List;

/// Who comes in an ordinary week: how many for each errand in each half hour of each weekday, and which share of them
/// with an appointment.
///
/// @param rates visitors by weekday from Monday, half hour and errand
/// @param shares of appointments by weekday and errand, 0 to 1
/// @param punctuality how early those with an appointment come
/// @param noShow the share of appointments to which nobody comes
public record Demand(
        List<Errand> errands, double[][][] rates, double[][] shares, Punctuality punctuality, double noShow) {

    public static final int HALF_HOURS = 48;

    /// Seconds before the agreed time, on average and spread around it.
    public record Punctuality(double early, double spread) {

        /// Six minutes early, give or take six.
        public static final Punctuality USUAL = new Punctuality(360, 360);
    }

    public Demand {
        errands = List.copyOf(errands);
        if (rates.length != 7 || shares.length != 7) {
            throw new IllegalArgumentException("A week has seven days, not " + rates.length + ".");
        }
    }

    /// Nobody yet.
    public static Demand of(List<Errand> errands) {
        return new Demand(
                errands,
                new double[7][HALF_HOURS][errands.size()],
                new double[7][errands.size()],
                Punctuality.USUAL,
                0);
    }

    /// The visitors of a half hour.
    public double rate(DayOfWeek weekday, int halfHour) {
        var sum = 0.0;
        for (var rate : rates[weekday.ordinal()][halfHour]) {
            sum += rate;
        }
        return sum;
    }

    /// The visitors of a day.
    public double rate(DayOfWeek weekday) {
        var sum = 0.0;
        for (var halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
            sum += rate(weekday, halfHour);
        }
        return sum;
    }
}
