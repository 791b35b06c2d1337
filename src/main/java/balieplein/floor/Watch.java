package balieplein.floor;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.plaza.Counters;
import balieplein.plaza.Troubles;
import balieplein.plaza.WaitingRoom;
import balieplein.rosters.Duties;
import balieplein.rosters.Duty;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what at a location asks for somebody.
@Component
class Watch {

    private final Alerts alerts;
    private final List<Troubles> troubles;
    private final Duties duties;
    private final Counters counters;

    Watch(Alerts alerts, List<Troubles> troubles, Duties duties, Counters counters) {
        this.alerts = alerts;
        this.troubles = troubles;
        this.duties = duties;
        this.counters = counters;
    }

    Concerns over(WaitingRoom room) {
        var location = room.location().code();
        var planned = duties.on(location, room.day());
        return new Concerns(
                alerts.list(location),
                troubles.stream()
                        .flatMap(source -> source.at(location).stream())
                        .toList(),
                deviations(room, planned),
                !planned.isEmpty());
    }

    /// Outside the hours of a location nobody has to be there.
    private List<Deviation> deviations(WaitingRoom room, List<Duty> planned) {
        var now = CityTime.local(room.at());
        var window = room.location().hours().openAt(now).orElse(null);
        if (planned.isEmpty() || window == null) {
            return List.of();
        }
        var pools =
                room.location().counters(room.day()).stream().collect(Collectors.toMap(Counter::code, Counter::pool));
        var days = counters.days(room.location().code());
        return new RosterPolicy(planned, room.sessions(), days, window.from()).at(now.toLocalTime(), pools);
    }
}
