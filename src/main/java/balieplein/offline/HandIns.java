package balieplein.offline;

import balieplein.identity.Actor;
import balieplein.plaza.Counters;
import balieplein.plaza.LateAct;
import balieplein.plaza.LateActs;
import balieplein.plaza.Moving;
import balieplein.plaza.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what the counters of the current city did while the server was away: each act once, however often it is
/// handed in, in whatever transaction.
@Component
public class HandIns {

    private final ActsTable table;
    private final LateActs acts;
    private final Visits visits;
    private final InstantSource clock;

    HandIns(ActsTable table, LateActs acts, Visits visits, InstantSource clock) {
        this.table = table;
        this.acts = acts;
        this.visits = visits;
        this.clock = clock;
    }

    /// @param told what the clock of the counter says now; the moment of the act moves along with it
    @Transactional
    public Receipt handIn(Counters.Place place, DeskAct given, Instant told) {
        var act = given.at(moment(given.at(), told));
        var location = place.location().code();
        var visit = (act.visit().isEmpty() ? acts.find(location, act.ticket(), act.at()) : visits.find(act.visit()))
                .filter(found -> found.location().equals(location))
                .orElse(null);
        if (visit == null) {
            return new Receipt.Unknown();
        }
        var counter = place.counter().code();
        if (!table.begin(location, counter, act, Actor.current().subject(), clock.instant())) {
            return table.outcome(act.id()).orElseThrow().equals("counted")
                    ? new Receipt.Counted()
                    : new Receipt.Refused(visit);
        }
        var late = new LateAct(visit.code(), act.move(), counter, act.at(), act.handled());
        if (acts.record(late) instanceof Moving.Moved) {
            return new Receipt.Counted();
        }
        table.refuse(act.id());
        return new Receipt.Refused(visit);
    }

    /// By the clock of the server, and never in the future.
    private Instant moment(Instant at, Instant told) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var moved = at.plus(Duration.between(told, now)).truncatedTo(ChronoUnit.MICROS);
        return moved.isAfter(now) ? now : moved;
    }
}
