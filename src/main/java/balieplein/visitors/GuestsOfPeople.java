package balieplein.visitors;

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

    GuestsOfPeople(GuestsTable table) {
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
        return table.erase(before);
    }
}
