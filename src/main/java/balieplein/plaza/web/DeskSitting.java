package balieplein.plaza.web;

import static balieplein.web.Formats.time;

import balieplein.kernel.CityTime;
import balieplein.plaza.CounterSession;
import balieplein.plaza.Desk;

/// The colleague who has a counter.
///
/// @param lost whether the colleague's screen has not been heard of for minutes
public record DeskSitting(String name, String since, boolean lost) {

    static DeskSitting of(Desk desk, CounterSession session) {
        var since = CityTime.local(session.since()).toLocalTime();
        return new DeskSitting(
                session.official().name(),
                time(since),
                session.isLost(desk.room().at()));
    }
}
