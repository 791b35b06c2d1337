package balieplein.insight;

import balieplein.plaza.QueueRules;
import balieplein.surveys.Scores;
import java.util.List;

/// The figures of a period, all from one look at the same visits.
///
/// @param targets what the waits are held against
/// @param week visits by weekday and half hour
/// @param openWeek how many opening days each weekday had, from Monday on
/// @param moments durations by date, or by month when the period is long
/// @param months visits by month
/// @param channelMonths how products were asked for, by month
/// @param referrals visits by how often they were sent on
/// @param answers of residents who were asked how satisfied they are; none when there are fewer than ten
public record Overview(
        Selection selection,
        QueueRules targets,
        TimesReport products,
        VisitsReport visits,
        VisitsReport week,
        List<Integer> openWeek,
        TimesReport moments,
        VisitsReport months,
        TimesReport regimes,
        VisitsReport referrals,
        Punctuality punctuality,
        Ranking ranking,
        BookingFigures bookings,
        List<ChannelMonths.Month> channelMonths,
        ReturnFigures returns,
        AccessFigures access,
        Scores answers) {

    public Overview {
        openWeek = List.copyOf(openWeek);
        channelMonths = List.copyOf(channelMonths);
    }

    public Counts totals() {
        return visits.totals();
    }

    public ChannelMix channels() {
        return ChannelMix.together(
                channelMonths.stream().map(ChannelMonths.Month::mix).toList());
    }

    /// Over all finished visits, each once.
    public TimesReport.Row all() {
        return products.all();
    }
}
