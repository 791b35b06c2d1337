package balieplein.insight;

import balieplein.catalogue.FeatureSwitch;
import balieplein.surveys.Scores;

/// A way of serving that a service began on a day, with what was measured before and after (APT-15).
///
/// @param service code of it
/// @param before the weeks before that day
/// @param after the weeks from it on, as far as they are over
/// @param left appointments that still stand after its last day, which somebody must move or cancel
public record Rollout(String service, FeatureSwitch way, Side before, Side after, int left) {

    /// @param times of the visits for the service; its `visits` is their number
    /// @param due appointments of days that are over
    /// @param missed how many of those nobody came for
    /// @param answers of residents who were asked how satisfied they are; none when there are fewer than ten
    public record Side(Selection period, TimesReport.Row times, int due, int missed, Scores answers) {}
}
