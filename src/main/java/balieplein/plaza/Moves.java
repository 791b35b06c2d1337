package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.web.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes moves with visits, inside the caller's transaction, and tells who must know.
@Component
class Moves {

    private static final int MOST_TRANSFERS = 3;

    private final VisitsTable table;
    private final VisitsReader reader;
    private final PlazaNews news;
    private final InstantSource clock;

    Moves(VisitsTable table, VisitsReader reader, PlazaNews news, InstantSource clock) {
        this.table = table;
        this.reader = reader;
        this.news = news;
        this.clock = clock;
    }

    /// Throws [NotFound] for a code of no visit.
    Visit get(String code) {
        return reader.find(code).orElseThrow(() -> new NotFound("No visit '" + code + "'."));
    }

    /// A move of whoever is asking, now.
    Change change(VisitMove move) {
        return Change.of(move, now(), Actor.current().subject());
    }

    Moving make(String code, Change change) {
        if (!table.move(code, change)) {
            return new Moving.NotAllowed(change.move(), get(code));
        }
        var visit = get(code);
        news.tell(visit, change.move(), change.at(), change.said().closing().handled());
        if (change.move() == VisitMove.TRANSFERRED) {
            warnOfLoop(visit, change.at());
        }
        return new Moving.Moved(visit);
    }

    /// The same for a call of a while ago: no display calls it again.
    Moving makeLate(String code, Change change) {
        if (!table.move(code, change)) {
            return new Moving.NotAllowed(change.move(), get(code));
        }
        var visit = get(code);
        news.tellLate(visit, change.move(), change.at());
        return new Moving.Moved(visit);
    }

    void tell(Visit visit, VisitMove move, Instant at) {
        news.tell(visit, move, at);
    }

    /// Who is sent on again and again is not helped by anybody (GUI-05).
    private void warnOfLoop(Visit visit, Instant at) {
        var times = (int) reader.events(visit.code()).stream()
                .filter(event -> event.move() == VisitMove.TRANSFERRED)
                .count();
        if (times > MOST_TRANSFERS) {
            news.tellSentAround(visit, times, at);
        }
    }

    List<Visit> listOpen(String location, LocalDate day) {
        return reader.listOpen(location, day);
    }

    /// Those of earlier days, at every location of the city.
    List<Visit> listOpenBefore(LocalDate day) {
        return reader.listOpenBefore(day);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
