package balieplein.insight;

/// The figures of one day at one location, all from one look at the same visits.
public record DayFigures(
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
