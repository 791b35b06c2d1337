package balieplein.incidents;

import balieplein.people.DataByAge;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Incidents as data about people: the words of whoever closed one may name a visitor, so that they go with age; no
/// resident is found by them.
@Component
@Order(7)
class IncidentsOfPeople implements DataByAge {

    private final IncidentsTable table;

    IncidentsOfPeople(IncidentsTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "incidents";
    }

    @Override
    public Period kept() {
        return Period.ofYears(5);
    }

    @Override
    public int forget(LocalDate before) {
        return table.forget(before);
    }
}
