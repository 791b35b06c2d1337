package balieplein.locations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The closings that are planned (LOC-08), and what they touch. [ClosingPlans] plans them, [PublishedClosings]
/// makes them so.
@Component
public class Closings {

    private final Locations locations;
    private final ClosingsTable table;
    private final Impacts impacts;

    Closings(Locations locations, ClosingsTable table, Impacts impacts) {
        this.locations = locations;
        this.table = table;
        this.impacts = impacts;
    }

    /// That the whole location closes.
    public Optional<Closing> find(String location) {
        return table.find(location, null);
    }

    /// That one of its counters closes.
    public Optional<Closing> find(String location, String counter) {
        return table.find(location, counter);
    }

    /// All that are planned, by their last day.
    public List<Closing> list() {
        return table.list();
    }

    /// Of the location and of its counters.
    public List<Closing> list(String location) {
        return table.list(location);
    }

    /// The location as it will be.
    public Location with(Closing closing) {
        return closing.after(locations.get(closing.location()));
    }

    /// What a closing touches that nobody dealt with yet.
    public List<Impact> impacts(Closing closing) {
        var now = locations.get(closing.location());
        return impacts.between(closing.before(now), closing.after(now));
    }
}
