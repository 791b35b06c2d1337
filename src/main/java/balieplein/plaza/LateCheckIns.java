package balieplein.plaza;

import balieplein.appointments.Appointments;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Registers afterwards who got a number while the server was away: with that number and the moment it was given, in
/// the queue where they would have come then. Nobody is refused any more: they wait.
@Component
public class LateCheckIns {

    private final LateVisitsTable table;
    private final VisitsReader reader;
    private final Appointments appointments;
    private final Locations locations;
    private final PlazaNews news;

    LateCheckIns(
            LateVisitsTable table,
            VisitsReader reader,
            Appointments appointments,
            Locations locations,
            PlazaNews news) {
        this.table = table;
        this.reader = reader;
        this.appointments = appointments;
        this.locations = locations;
        this.news = news;
    }

    /// False when it was registered before, or when no counter of the location does this.
    @Transactional
    public boolean register(LateCheckIn late) {
        var location = locations.get(late.location());
        var pool = pool(location, late);
        if (pool.isEmpty()) {
            return false;
        }
        var day = CityTime.date(late.at());
        var needs = List.of(late.item().step());
        var place = new Visit.Place(location.code(), day, pool.get().code(), needs, null, false);
        var minutes = appointments.weigh(List.of(late.item())).minutes();
        var code = table.register(late, place, minutes, Actor.current().subject());
        code.flatMap(reader::find).ifPresent(visit -> news.tell(visit, VisitMove.REGISTERED, late.at()));
        return code.isPresent();
    }

    private static Optional<Pool> pool(Location location, LateCheckIn late) {
        var day = CityTime.date(late.at());
        return location.poolsFor(List.of(late.item().step())).stream()
                .filter(pool -> !location.counters(day, pool.code()).isEmpty())
                .findFirst();
    }
}
