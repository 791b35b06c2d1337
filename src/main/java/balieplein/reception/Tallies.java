package balieplein.reception;

import balieplein.identity.Actor;
import balieplein.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Short contacts at the info desk, counted per kind and half hour with one key (INF-04). A tap by mistake is taken
/// back within a quarter of an hour by whoever made it.
@Component
public class Tallies {

    private static final Duration UNDO = Duration.ofMinutes(15);

    private final TalliesTable table;
    private final TallyKindsTable kinds;
    private final InstantSource clock;

    Tallies(TalliesTable table, TallyKindsTable kinds, InstantSource clock) {
        this.table = table;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// In the order of their keys.
    public List<TallyKind> kinds() {
        return kinds.list();
    }

    /// Counts one contact now. Throws [NotFound] for a kind the city does not have.
    ///
    /// @param key of the request, so that sending it twice counts once
    @Transactional
    public Tallied count(String location, String kind, @Nullable String key) {
        if (kinds().stream().noneMatch(each -> each.code().equals(kind))) {
            throw new NotFound("No kind of contact '" + kind + "'.");
        }
        return table.add(location, kind, clock.instant(), actor(), key);
    }

    /// Takes a contact back. False when it is older than a quarter of an hour, or somebody else counted it.
    @Transactional
    public boolean undo(long number) {
        return table.remove(number, actor(), since());
    }

    /// What the official who asks counted last and may still take back.
    public Optional<Tallied> last(String location) {
        return table.last(location, actor(), since());
    }

    public List<TallyCount> counts(String location, LocalDate day) {
        return table.counts(location, day);
    }

    private Instant since() {
        return clock.instant().minus(UNDO);
    }

    private static String actor() {
        return Actor.current().subject();
    }
}
