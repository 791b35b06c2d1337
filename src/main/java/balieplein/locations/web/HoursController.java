package balieplein.locations.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.ExceptionHistory;
import balieplein.locations.ExceptionPlans;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningException;
import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningPattern;
import balieplein.locations.PlanEvent;
import balieplein.locations.PlanHistory;
import balieplein.locations.Pool;
import balieplein.locations.WeekDifference;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
class HoursController {

    private static final Set<String> DONE = Set.of(
            "approved",
            "postponed",
            "closing-published",
            "reopened",
            "published",
            "withdrawn",
            "discarded",
            "gone",
            "exception-added",
            "exception-drafted",
            "exception-approved",
            "exception-removed",
            "exception-stays",
            "skills-changed");

    private final Locations locations;
    private final PlanHistory history;
    private final ExceptionPlans plans;
    private final ExceptionHistory exceptions;
    private final Products products;
    private final InstantSource clock;

    HoursController(
            Locations locations,
            PlanHistory history,
            ExceptionPlans plans,
            ExceptionHistory exceptions,
            Products products,
            InstantSource clock) {
        this.locations = locations;
        this.history = history;
        this.plans = plans;
        this.exceptions = exceptions;
        this.products = products;
        this.clock = clock;
    }

    @GetMapping("/staff/hours")
    HoursPage list() {
        return new HoursPage(locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .map(this::row)
                .toList());
    }

    @GetMapping("/staff/hours/{code}")
    LocationHoursPage show(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        var location = locations.get(code);
        var hours = location.hours();
        var coming = hours.exceptions().stream()
                .filter(exception -> !exception.isOver(today()))
                .sorted(Comparator.comparing(exception -> exception.from()))
                .toList();
        return new LocationHoursPage(
                code,
                location.name(),
                hours.patterns().reversed().stream()
                        .map(pattern -> row(hours, pattern))
                        .toList(),
                coming,
                coming.stream()
                        .filter(plans::isRemovable)
                        .map(OpeningException::mark)
                        .collect(Collectors.toSet()),
                location.pools().stream().map(pool -> row(location, pool)).toList(),
                acts(hours, history.list(code)),
                exceptions.list(code),
                DONE.contains(done) ? done : "");
    }

    /// Each act with what changed since the act on the same pattern before it, or from the pattern it takes over from.
    private static List<LocationHoursPage.Act> acts(OpeningHours hours, List<PlanEvent> events) {
        var acts = new ArrayList<LocationHoursPage.Act>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var before = events.subList(i + 1, events.size()).stream()
                    .filter(other -> other.from().equals(event.from()))
                    .findFirst()
                    .map(PlanEvent::pattern)
                    .or(() -> hours.patternOn(event.from().minusDays(1)));
            acts.add(new LocationHoursPage.Act(
                    event,
                    before.map(pattern -> WeekDifference.between(pattern, event.pattern()))
                            .orElse(null)));
        }
        return acts;
    }

    private HoursPage.Row row(Location location) {
        var hours = location.hours();
        var next = hours.patterns().stream()
                .filter(pattern -> pattern.isPublished() && pattern.from().isAfter(today()))
                .findFirst();
        var drafts = hours.patterns().stream()
                .filter(pattern -> !pattern.isPublished())
                .count();
        return new HoursPage.Row(
                location.code(),
                location.name(),
                hours.at(CityTime.local(clock.instant())),
                hours.windows(today()),
                next.map(OpeningPattern::from).orElse(null),
                (int) drafts);
    }

    private LocationHoursPage.PatternRow row(OpeningHours hours, OpeningPattern pattern) {
        return new LocationHoursPage.PatternRow(
                pattern.from(),
                state(hours, pattern),
                pattern.decision(),
                pattern.week().grouped());
    }

    private String state(OpeningHours hours, OpeningPattern pattern) {
        if (!pattern.isPublished()) {
            return pattern.state().tag();
        }
        if (pattern.from().isAfter(today())) {
            return "planned";
        }
        return hours.patternOn(today()).filter(pattern::equals).isPresent() ? "in-force" : "past";
    }

    private LocationHoursPage.PoolRow row(Location location, Pool pool) {
        return new LocationHoursPage.PoolRow(
                pool.code(),
                pool.name().in(Texts.language()),
                counters(location, pool, today()),
                pool.skills().stream()
                        .map(skill -> products.nameOf(skill, Texts.language()))
                        .sorted()
                        .toList(),
                pool.bookable());
    }

    static List<String> counters(Location location, Pool pool, LocalDate day) {
        return location.counters(day, pool.code()).stream().map(Counter::name).toList();
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
