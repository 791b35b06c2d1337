package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.visitors.Arrival;
import balieplein.visitors.Expecting;
import balieplein.visitors.Guests;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.Redirect;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Guests at the reception: expected today, coming in, leaving, and the list for an evacuation (INF-03, FLO-03).
@Controller
@RequestMapping("/staff/visitors")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(GuestPlaces.class)
class GuestDeskController {

    private final Guests guests;
    private final GuestPages pages;
    private final Hosts hosts;
    private final GuestRooms rooms;

    GuestDeskController(Guests guests, GuestPages pages, Hosts hosts, GuestRooms rooms) {
        this.rooms = rooms;
        this.guests = guests;
        this.pages = pages;
        this.hosts = hosts;
    }

    @GetMapping
    GuestsPage show(@RequestParam(defaultValue = "") String location, @RequestParam(defaultValue = "") String said) {
        return pages.desk(location, said, Map.of(), FieldErrors.none());
    }

    @GetMapping("/evacuation")
    EvacuationPage evacuation(@RequestParam(defaultValue = "") String location) {
        return pages.evacuation(location);
    }

    /// Somebody will come; without a time, they stand there now.
    @PostMapping
    Object expect(@RequestParam Map<String, String> form, @RequestParam(defaultValue = "") List<String> zones) {
        var place = pages.location(form.getOrDefault("location", ""));
        var errors = FieldErrors.none();
        var typed = TypedGuest.of(form, zones);
        var guest = typed.read(place, rooms.list(place.code()), hosts.choices(), pages.today(), null, errors);
        if (!errors.isEmpty()) {
            return pages.desk(place.code(), "", form, errors);
        }
        return switch (guests.expect(guest)) {
            case Expecting.Expected(var expected) -> {
                if (guest.expectedAt() == null) {
                    guests.arrive(expected.code(), null);
                }
                yield back(place.code(), guest.expectedAt() == null ? "arrived" : "expected");
            }
            case Expecting.RoomTaken(var room) ->
                pages.desk(
                        place.code(),
                        "",
                        form,
                        errors.add("room", "taken", text("visitors.staff.error.room-taken", room)));
        };
    }

    @PostMapping("/{code}/arrive")
    Object arrive(@PathVariable String code, @RequestParam(defaultValue = "") String badge) {
        var guest = guests.get(code);
        return switch (guests.arrive(code, badge.isBlank() ? null : badge.strip())) {
            case Arrival.Inside _ -> back(guest.location(), "arrived");
            case Arrival.Already _ -> back(guest.location(), "changed-meanwhile");
            case Arrival.BadgeTaken _ -> {
                var errors =
                        FieldErrors.none().add("badge-" + code, "taken", text("visitors.staff.error.badge", badge));
                yield pages.desk(guest.location(), "", Map.of("badge-" + code, badge), errors);
            }
        };
    }

    @PostMapping("/{code}/host-absent")
    Redirect hostAbsent(@PathVariable String code) {
        var guest = guests.get(code);
        return back(guest.location(), guests.hostAbsent(code) ? "deputy-told" : "nobody-left");
    }

    /// @param badge whether it was given back
    @PostMapping("/{code}/leave")
    Redirect leave(@PathVariable String code, @RequestParam(defaultValue = "true") boolean badge) {
        var guest = guests.get(code);
        return back(guest.location(), guests.leave(code, badge) ? "left" : "changed-meanwhile");
    }

    static Redirect back(String location, String said) {
        return Redirect.to("/staff/visitors?location=" + Links.encode(location) + "&said=" + said);
    }
}
