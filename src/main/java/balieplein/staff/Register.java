package balieplein.staff;

import balieplein.identity.Actor;
import balieplein.identity.Grants;
import balieplein.identity.Role;
import balieplein.identity.StaffRegister;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What somebody may do at this moment. Nothing is remembered between two requests, so that an end counts at once.
@Component
class Register implements StaffRegister {

    private static final Duration BETWEEN_SIGHTINGS = Duration.ofMinutes(1);

    /// What was written of somebody last, so that not every request writes.
    private record Seen(Set<Role> roles, Instant at) {

        boolean isFresh(Set<Role> said, Instant now) {
            return roles.equals(said) && Duration.between(at, now).abs().compareTo(BETWEEN_SIGHTINGS) < 0;
        }
    }

    private final RegisterTable table;
    private final SightingsTable sightings;
    private final RoleSourceTable sources;
    private final ServiceHolders holders;
    private final InstantSource clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Register(
            RegisterTable table,
            SightingsTable sightings,
            RoleSourceTable sources,
            ServiceHolders holders,
            InstantSource clock) {
        this.table = table;
        this.sightings = sightings;
        this.sources = sources;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public Grants grants(Actor said) {
        note(said);
        return standing(said.subject(), said.grants());
    }

    /// The same, without noting that somebody came in.
    Grants standing(String subject, Grants said) {
        var today = CityTime.date(clock.instant());
        var entry = table.get(subject, today);
        return entry.barred() ? Grants.NONE : entry.source().unite(said, holders.widen(entry.grants(), today));
    }

    RoleSource source() {
        return sources.find().orElse(RoleSource.BOTH);
    }

    private void note(Actor said) {
        var now = clock.instant();
        var key = CurrentCity.code() + "/" + said.subject();
        var last = seen.get(key);
        if (last == null || !last.isFresh(said.roles(), now)) {
            seen.put(key, new Seen(said.roles(), now));
            var kind = said.channel() == Actor.Channel.BROWSER ? Member.Kind.PERSON : Member.Kind.PROGRAM;
            sightings.see(said.subject(), kind, said.name(), said.roles(), now);
        }
    }
}
