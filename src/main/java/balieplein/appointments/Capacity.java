package balieplein.appointments;

import balieplein.locations.HoursListener;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the capacity in the database equal to what the opening hours and counters give. A day gets its units when it
/// is first needed; from then on every change of hours changes them in the same transaction (design decision 4).
/// Bookings that no longer fit stay, and show up as conflicts.
@Component
class Capacity implements HoursListener {

    private final UnitsTable table;
    private final DaysTable days;
    private final DayUnits units;
    private final ObjectProvider<Locations> locations;
    private final Freshness freshness;
    private final InstantSource clock;

    Capacity(
            UnitsTable table,
            DaysTable days,
            DayUnits units,
            ObjectProvider<Locations> locations,
            Freshness freshness,
            InstantSource clock) {
        this.freshness = freshness;
        this.table = table;
        this.days = days;
        this.locations = locations;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hoursChanged(Location location) {
        for (var day : days.known(location.code(), CityDay.of(clock.instant()).date())) {
            refresh(location.code(), day);
        }
    }

    /// Makes the units of one day at a location equal to its hours and to the appointments there, both as they are in
    /// the database: what this instance remembers may be a moment old.
    ///
    /// @return how many units differed
    @Transactional
    public int refresh(String location, LocalDate day) {
        var settled = locations.getObject().settled(location);
        days.lock(location, day);
        return table.replace(location, day, units.of(settled, day));
    }

    /// The days that are known, of those from one day to another; the others follow when they are first needed.
    @Transactional
    public int refresh(String location, LocalDate from, LocalDate to) {
        var today = CityDay.of(clock.instant()).date();
        var differing = 0;
        freshness.changed();
        for (var day : days.known(location, from.isBefore(today) ? today : from)) {
            if (!day.isAfter(to)) {
                differing += refresh(location, day);
            }
        }
        return differing;
    }

    boolean isKnown(String location, LocalDate day) {
        return days.isKnown(location, day);
    }
}
