package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningException;
import balieplein.locations.PlanEvent;
import balieplein.locations.PlanHistory;
import balieplein.locations.PlannedReopening;
import balieplein.locations.Reopenings;
import balieplein.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The drafts that wait for somebody else’s approval, and the approved patterns that wait to be published (LOC-09).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
class ApprovalsController {

    private final Locations locations;
    private final PlanHistory history;
    private final Reopenings reopenings;

    ApprovalsController(Locations locations, PlanHistory history, Reopenings reopenings) {
        this.reopenings = reopenings;
        this.locations = locations;
        this.history = history;
    }

    @GetMapping("/staff/hours/approvals")
    ApprovalsPage list() {
        var waiting = reopenings.list();
        return new ApprovalsPage(locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .flatMap(location -> Stream.concat(
                        Stream.concat(rows(location), exceptions(location)), reopenings(location, waiting)))
                .toList());
    }

    private static Stream<ApprovalsPage.Row> reopenings(Location location, List<PlannedReopening> waiting) {
        return waiting.stream()
                .filter(planned -> planned.location().equals(location.code()))
                .map(planned -> new ApprovalsPage.Row(
                        location.code(),
                        location.name(),
                        "/staff/hours/" + location.code()
                                + (planned.counter() == null ? "/closing" : "/counters/" + planned.counter()),
                        planned.from(),
                        "draft",
                        planned.authorName(),
                        planned.plannedAt()));
    }

    private static Stream<ApprovalsPage.Row> exceptions(Location location) {
        return location.hours().exceptions().stream()
                .filter(OpeningException::isDraft)
                .map(exception -> new ApprovalsPage.Row(
                        location.code(),
                        location.name(),
                        "/staff/hours/" + location.code() + "/exceptions/" + exception.mark(),
                        exception.from(),
                        exception.state().tag(),
                        exception.reason().in(Texts.language()),
                        null));
    }

    private Stream<ApprovalsPage.Row> rows(Location location) {
        return location.hours().patterns().stream()
                .filter(pattern -> !pattern.isPublished())
                .map(pattern -> new ApprovalsPage.Row(
                        location.code(),
                        location.name(),
                        "/staff/hours/" + location.code() + "/patterns/" + pattern.from() + "/preview",
                        pattern.from(),
                        pattern.state().tag(),
                        history.author(location.code(), pattern.from())
                                .map(PlanEvent::actorName)
                                .orElse(""),
                        history.author(location.code(), pattern.from())
                                .map(PlanEvent::at)
                                .orElse(null)));
    }
}
