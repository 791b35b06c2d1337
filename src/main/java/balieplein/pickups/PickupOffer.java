package balieplein.pickups;

import balieplein.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A product step of the express desk and its rules, as the city wrote them (EXP-01, EXP-03, EXP-08).
///
/// @param step full code, such as `eid.pickup`
/// @param after the step that comes before, such as `eid.request`; absent for what anybody may just ask for
/// @param identity whether the official checks who it is
/// @param aloneFrom the age from which its holder picks it up alone; a parent comes along for those who are younger
/// @param keepDays how long it stays on its shelf before it goes back or is destroyed
/// @param period the days on which the desk gives it out
/// @param outOfStock shown as such
/// @param perYear how many a household has in a calendar year at most
public record PickupOffer(
        String step,
        @Nullable String after,
        Proxy proxy,
        boolean identity,
        @Nullable Integer aloneFrom,
        int keepDays,
        Period period,
        boolean outOfStock,
        @Nullable Integer perYear) {

    /// Whether somebody else may come for it with a proxy.
    public enum Proxy {
        ALLOWED,
        FORBIDDEN
    }

    static final int USUAL_DAYS = 90;

    /// For a step the city wrote no rules for: the strictest ones.
    static PickupOffer strict(String step) {
        return new PickupOffer(step, null, Proxy.FORBIDDEN, true, null, USUAL_DAYS, Period.ALWAYS, false, null);
    }

    public boolean isOfferedOn(LocalDate day) {
        return period.contains(day);
    }

    /// Whether anybody who asks gets it: nothing was made for them, and nobody checks who they are (EXP-05).
    public boolean isOverTheCounter() {
        return after == null && !identity;
    }

    boolean isOverOn(LocalDate day) {
        var until = period.until();
        return until != null && until.isBefore(day);
    }

    /// The day itself, or the first day on which the desk gives it out when that is later.
    LocalDate firstDayFrom(LocalDate day) {
        var from = period.from();
        return from != null && from.isAfter(day) ? from : day;
    }
}
