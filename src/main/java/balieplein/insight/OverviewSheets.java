package balieplein.insight;

import java.util.List;

/// All that one look at the visits of a period gathers for its overview.
final class OverviewSheets {

    final TimesSheet products;
    final VisitsSheet visits;
    final VisitsSheet week;
    final VisitsSheet days;
    final TimesSheet moments;
    final VisitsSheet months;
    final TimesSheet regimes;
    final TimesSheet openings;
    final VisitsSheet referrals;
    final HandledSheet handled = new HandledSheet();
    final PunctualitySheet punctuality = new PunctualitySheet();

    /// @param byDate whether moments are dates, or months
    OverviewSheets(Reports reports, boolean byDate) {
        products = reports.timesSheet(List.of(Dimension.PRODUCT), true);
        visits = reports.visitsSheet(List.of(Dimension.PRODUCT));
        week = reports.visitsSheet(List.of(Dimension.WEEKDAY, Dimension.HALF_HOUR));
        days = reports.visitsSheet(List.of(Dimension.DATE));
        moments = reports.timesSheet(List.of(byDate ? Dimension.DATE : Dimension.MONTH));
        months = reports.visitsSheet(List.of(Dimension.MONTH));
        regimes = reports.timesSheet(List.of(Dimension.REGIME));
        openings = reports.timesSheet(List.of(Dimension.WEEKDAY, Dimension.OPENING));
        referrals = reports.visitsSheet(List.of(Dimension.REFERRALS));
    }

    Sheet[] all() {
        return new Sheet[] {
            products, visits, week, days, moments, months, regimes, openings, referrals, handled, punctuality
        };
    }
}
