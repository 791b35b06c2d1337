package balieplein.visitors;

import balieplein.people.PersonalData;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Guests as data about people: they name no resident of the city, so that they are found by their age alone.
@Component
@Order(6)
class GuestsOfPeople implements PersonalData {

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
    public List<Map<String, Object>> export(String person) {
        return List.of();
    }

    @Override
    public int erase(String person) {
        return 0;
    }

    @Override
    public int forget(LocalDate before) {
        return table.erase(before);
    }
}
