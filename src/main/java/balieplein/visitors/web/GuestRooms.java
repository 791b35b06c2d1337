package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.appointments.Rooms;
import balieplein.kernel.CityTime;
import balieplein.visitors.Guests;
import balieplein.web.Choice;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The interview rooms of a location as the reception chooses them: each with until when it is taken now.
@Component
class GuestRooms {

    private final Rooms rooms;
    private final InstantSource clock;

    GuestRooms(Rooms rooms, InstantSource clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /// Empty when the location has none: then a room is what somebody types.
    List<Resource> list(String location) {
        return rooms.list(location);
    }

    List<Choice> choices(String location) {
        var now = clock.instant();
        var taken = rooms.taken(location, now, now.plus(Guests.IN_A_ROOM));
        return list(location).stream()
                .map(room -> new Choice(room.code(), label(room, taken)))
                .toList();
    }

    private static String label(Resource room, Map<String, Instant> taken) {
        var name = room.name().in(Texts.language());
        var until = taken.get(room.code());
        return until == null
                ? text("visitors.staff.room.free", name)
                : text(
                        "visitors.staff.room.taken",
                        name,
                        Formats.time(CityTime.local(until).toLocalTime()));
    }
}
