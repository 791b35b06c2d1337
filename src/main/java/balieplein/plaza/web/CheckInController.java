package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Estimate;
import balieplein.plaza.LateArrivals;
import balieplein.plaza.Visitor;
import balieplein.web.Answers;
import balieplein.web.NotFound;
import balieplein.web.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Checking in, for kiosks and staff (GUI-01, GUI-02).
@RestController
@RequestMapping("/api/v1/check-ins")
@Allowed({Role.KIOSK, Role.INFO, Role.COUNTER, Role.PHONE, Role.FLOOR_MANAGER, Role.ADMIN})
class CheckInController {

    private final CheckIns checkIns;
    private final LateArrivals late;
    private final Locations locations;

    CheckInController(CheckIns checkIns, LateArrivals late, Locations locations) {
        this.checkIns = checkIns;
        this.late = late;
        this.locations = locations;
    }

    /// @param early more than half an hour before the appointment; the place is kept
    /// @param start of the appointment, if there is one
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ticket(
            String visit,
            String ticket,
            String location,
            @Nullable String zone,
            String where,
            boolean outside,
            int position,
            Estimate estimate,
            boolean early,
            @Nullable OffsetDateTime start) {}

    record Moment(String kind, String location, OffsetDateTime start) {}

    @Answers(
            value = 201,
            problems = {
                "404 not-found",
                "409 too-late",
                "409 wrong-location",
                "409 another-day",
                "409 appointment-only",
                "409 closing-soon",
                "409 closed",
                "409 cancelled",
                "409 over",
                "409 not-offered-here",
                "422 invalid-input",
                "422 idempotency-key-reused",
                "429 too-many-tries"
            })
    @PostMapping
    ResponseEntity<Ticket> checkIn(
            @RequestBody CheckInBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        body.check();
        Reach.require(body.location() == null ? Place.ALL_LOCATIONS : Place.location(body.location()));
        var visitor = body.visitor(key);
        return body.hasAppointment()
                ? answer(appointment(body, visitor))
                : answer(checkIns.walkIn(
                        Objects.requireNonNull(body.location()), body.items(), visitor, body.earlier()));
    }

    private CheckIn appointment(CheckInBody body, Visitor visitor) {
        var code = Objects.requireNonNull(body.appointment());
        return Boolean.TRUE.equals(body.today())
                ? late.today(code, body.location(), visitor)
                : checkIns.appointment(code, body.location(), visitor);
    }

    private ResponseEntity<Ticket> answer(CheckIn outcome) {
        return switch (outcome) {
            case CheckIn.Registered registered -> ResponseEntity.status(201).body(ticket(registered));
            case CheckIn.Unknown() -> throw new NotFound("No appointment with this code.");
            case CheckIn.Locked() ->
                Problem.of(429, "too-many-tries", text("plaza.problem.too-many-tries"))
                        .detail(text("plaza.problem.too-many-tries.advice"))
                        .response();
            case CheckIn.Cancelled() -> problem("cancelled").response();
            case CheckIn.AnotherDay(var start, var location) -> elsewhere("another-day", start, location);
            case CheckIn.WrongLocation(var location, var start) -> elsewhere("wrong-location", start, location);
            case CheckIn.TooLate(var late, var alternatives, var today) ->
                withMoments(
                        problem("too-late")
                                .with("start", CityTime.offset(late.start()))
                                .with("today", today),
                        alternatives);
            case CheckIn.Over(var visit) ->
                problem("over")
                        .with("visit", visit.code())
                        .with("state", visit.state().tag())
                        .response();
            case CheckIn.AppointmentOnly(var alternatives) -> withMoments(problem("appointment-only"), alternatives);
            case CheckIn.ClosingSoon(var closing, var alternatives) ->
                withMoments(problem("closing-soon").with("closing", offset(closing)), alternatives);
            case CheckIn.Closed(var opens) -> closed(opens);
            case CheckIn.NotOfferedHere(var locationsThatDo) ->
                problem("not-offered-here").with("locations", locationsThatDo).response();
            case CheckIn.KeyReused() ->
                Problem.of(422, "idempotency-key-reused", text("plaza.problem.idempotency-key-reused"))
                        .detail(text("plaza.problem.idempotency-key-reused.advice"))
                        .response();
        };
    }

    private Ticket ticket(CheckIn.Registered registered) {
        var visit = registered.visit();
        var spot = locations
                .get(visit.location())
                .signpost(visit.place().pool(), visit.place().day());
        var due = visit.arrival().dueAt();
        return new Ticket(
                visit.code(),
                visit.ticket(),
                visit.location(),
                spot.zone() == null ? null : spot.zone().code(),
                spot.place(),
                registered.outside(),
                registered.position(),
                registered.estimate(),
                registered.early(),
                due == null ? null : CityTime.offset(due));
    }

    private static <T> ResponseEntity<T> elsewhere(String slug, Instant start, String location) {
        return problem(slug)
                .with("start", CityTime.offset(start))
                .with("location", location)
                .response();
    }

    private static <T> ResponseEntity<T> withMoments(Problem problem, CheckIn.Moments moments) {
        return problem.with(
                        "alternatives",
                        moments.starts().stream()
                                .map(start -> new Moment("moment", moments.location(), CityTime.offset(start)))
                                .toList())
                .response();
    }

    private static <T> ResponseEntity<T> closed(@Nullable LocalDateTime opens) {
        var problem = problem("closed");
        return opens == null
                ? problem.response()
                : problem.with("opens", offset(opens)).response();
    }

    private static Problem problem(String slug) {
        return Problem.of(409, slug, text("plaza.problem." + slug)).detail(text("plaza.problem." + slug + ".advice"));
    }

    private static OffsetDateTime offset(LocalDateTime local) {
        return CityTime.offset(CityTime.instant(local));
    }
}
