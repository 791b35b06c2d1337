package balieplein.insight;

import balieplein.plaza.QueueRules;

/// The figures of one day at one location, all from one look at the same visits.
///
/// @param targets what the waits are held against
public record DayFigures(
        QueueRules targets,
        VisitsReport products,
        VisitsReport halfHours,
        VisitsReport productsByHalfHour,
        TimesReport steps,
        TimesReport regimes,
        TimesReport timesByHalfHour) {

    public Counts totals() {
        return products.totals();
    }

    /// What was measured of the visitors with an appointment.
    public TimesReport.Row withAppointment() {
        return regimes.row(Grouping.APPOINTMENT);
    }

    /// What was measured of those without.
    public TimesReport.Row withoutAppointment() {
        return regimes.row(Grouping.WALK_IN);
    }
}
