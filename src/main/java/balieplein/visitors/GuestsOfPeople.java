package balieplein.visitors;

import balieplein.appointments.Rooms;
import balieplein.people.DataByAge;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Guests as data about people: they name no resident of the city, so that they are found by their age alone.
@Component
@Order(6)
class GuestsOfPeople implements DataByAge {

    private final GuestsTable table;
    private final Rooms rooms;

    GuestsOfPeople(GuestsTable table, Rooms rooms) {
        this.rooms = rooms;
        this.table = table;
    }

    @Override
    public String kind() {
        return "visitors";
    }

    @Override
    public Period kept() {
        return Period.ofDays(14);
    }

    @Override
    public int forget(LocalDate before) {
        rooms.forget(before);
        return table.erase(before);
    }
}
