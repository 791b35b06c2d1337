package balieplein.reception.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.reception.Tallies;
import balieplein.reception.TallyCount;
import balieplein.reception.TallyKind;
import balieplein.web.Answers;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Short contacts for programs, such as a key beside the desk (INF-04).
@RestController
@RequestMapping("/api/v1/tallies")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
class TalliesController {

    private final Tallies tallies;
    private final Locations locations;
    private final InstantSource clock;

    TalliesController(Tallies tallies, Locations locations, InstantSource clock) {
        this.tallies = tallies;
        this.locations = locations;
        this.clock = clock;
    }

    record Body(@Nullable String location, @Nullable String kind) {}

    /// @param halfHour when it began, such as `10:30`
    record Row(String halfHour, String kind, String name, int count) {}

    record Table(LocalDate day, List<Row> rows) {}

    @Answers(value = 201, problems = "404 not-found")
    @PostMapping
    ResponseEntity<TalliesAnswer> count(
            @RequestBody Body body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var location =
                locations.get(Objects.requireNonNullElse(body.location(), "")).code();
        Reach.require(Place.location(location));
        var kind = Objects.requireNonNullElse(body.kind(), "");
        return ResponseEntity.status(201).body(TalliesAnswer.of(tallies.count(location, kind, key)));
    }

    /// Takes a contact back that one counted oneself in the last quarter of an hour.
    @Answers(value = 204, problems = "404 not-found")
    @DeleteMapping("/{tally}")
    ResponseEntity<Void> undo(@PathVariable long tally) {
        if (!tallies.undo(tally)) {
            throw new NotFound("No contact " + tally + " that can be taken back.");
        }
        return ResponseEntity.noContent().build();
    }

    @Answers(problems = "404 not-found")
    @GetMapping
    Table table(@RequestParam String location, @RequestParam(required = false) @Nullable LocalDate day) {
        Reach.require(Place.location(locations.get(location).code()));
        var wanted = Objects.requireNonNullElse(day, CityTime.date(clock.instant()));
        var kinds = tallies.kinds();
        return new Table(
                wanted,
                tallies.counts(location, wanted).stream()
                        .map(count -> row(count, kinds))
                        .toList());
    }

    private static Row row(TallyCount count, List<TallyKind> kinds) {
        var name = kinds.stream()
                .filter(kind -> kind.code().equals(count.kind()))
                .findFirst()
                .map(kind -> kind.name().in(Texts.language()))
                .orElse(count.kind());
        return new Row(count.from(), count.kind(), name, count.count());
    }
}
