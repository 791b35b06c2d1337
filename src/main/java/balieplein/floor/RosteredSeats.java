package balieplein.floor;

import balieplein.plaza.Counters;
import balieplein.plaza.Seats;
import balieplein.rosters.Duties;
import org.springframework.stereotype.Component;

/// What the roster knows of people decides where they may sit.
@Component
class RosteredSeats implements Seats {

    private final Duties duties;

    RosteredSeats(Duties duties) {
        this.duties = duties;
    }

    @Override
    public boolean isFor(String official, Counters.Place place) {
        return duties.canServe(
                official, place.location().code(), place.counter().pool());
    }
}
