package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.visitors.Arrival;
import balieplein.visitors.Expecting;
import balieplein.visitors.Guests;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Guests for programs, such as the agenda of a service or a door (INF-03, FLO-03).
@RestController
@RequestMapping("/api/v1/visitors")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(GuestPlaces.class)
class GuestsController {

    private final Guests guests;
    private final GuestPages pages;
    private final Hosts hosts;
    private final GuestRooms rooms;
    private final Locations locations;

    GuestsController(Guests guests, GuestPages pages, Hosts hosts, GuestRooms rooms, Locations locations) {
        this.rooms = rooms;
        this.guests = guests;
        this.pages = pages;
        this.hosts = hosts;
        this.locations = locations;
    }

    record Table(List<GuestBody> items) {}

    record Badge(@Nullable String badge) {}

    record Leaving(@Nullable Boolean badgeBack) {}

    @Answers(
            value = 201,
            problems = {"404 not-found", "409 room-taken", "422 invalid-input"})
    @PostMapping
    ResponseEntity<GuestBody> expect(
            @RequestBody TypedGuest typed,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var place = locations.get(Objects.requireNonNullElse(typed.location(), ""));
        Reach.require(Place.location(place.code()));
        var errors = FieldErrors.none();
        var guest = typed.read(place, rooms.list(place.code()), hosts.choices(), pages.today(), key, errors);
        errors.refuse();
        return switch (guests.expect(guest)) {
            case Expecting.Expected(var expected) -> ResponseEntity.status(201).body(GuestBody.of(expected));
            case Expecting.RoomTaken(var room) ->
                Problem.of(409, "room-taken", text("visitors.staff.error.room-taken", room))
                        .response();
        };
    }

    /// Those of a day, and whoever is still inside.
    @Answers(problems = "404 not-found")
    @GetMapping
    Table list(@RequestParam String location, @RequestParam(required = false) @Nullable LocalDate day) {
        locations.get(location);
        return new Table(guests.list(location, Objects.requireNonNullElse(day, pages.today())).stream()
                .map(GuestBody::of)
                .toList());
    }

    @Answers(problems = {"409 badge-taken", "409 illegal-transition"})
    @PostMapping("/{code}/arrive")
    ResponseEntity<GuestBody> arrive(@PathVariable String code, @RequestBody Badge body) {
        return switch (guests.arrive(code, body.badge())) {
            case Arrival.Inside(var guest) -> ResponseEntity.ok(GuestBody.of(guest));
            case Arrival.Already _ -> refused();
            case Arrival.BadgeTaken(var badge) ->
                Problem.of(409, "badge-taken", text("visitors.staff.error.badge", badge))
                        .response();
        };
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping("/{code}/host-absent")
    ResponseEntity<GuestBody> hostAbsent(@PathVariable String code) {
        return guests.hostAbsent(guests.get(code).code())
                ? ResponseEntity.ok(GuestBody.of(guests.get(code)))
                : refused();
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping("/{code}/leave")
    ResponseEntity<GuestBody> leave(@PathVariable String code, @RequestBody Leaving body) {
        var back = Objects.requireNonNullElse(body.badgeBack(), true);
        return guests.leave(guests.get(code).code(), back)
                ? ResponseEntity.ok(GuestBody.of(guests.get(code)))
                : refused();
    }

    private static <T> ResponseEntity<T> refused() {
        return Problem.of(409, "illegal-transition", text("visitors.staff.said.changed-meanwhile"))
                .response();
    }
}
