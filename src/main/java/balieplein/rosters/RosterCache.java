package balieplein.rosters;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.staff.Members;
import org.springframework.stereotype.Component;

/// The roster of each city in memory, because every look at free moments asks for it.
@Component
class RosterCache {

    private final CityCache<Roster> rosters;

    RosterCache(RosterTable table, Members members, LiveChannel live) {
        this.rosters = new CityCache<>("rosters/rosters", live, () -> table.read(members.periods()));
    }

    Roster get() {
        return rosters.get();
    }

    /// To call inside the transaction that changes it.
    void changed() {
        rosters.changed();
    }
}
