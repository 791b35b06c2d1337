package balieplein.people;

import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The register of residents itself, as personal data.
@Component
@Order(1)
class PeopleData implements PersonalData {

    private final PeopleTable table;

    PeopleData(PeopleTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public Period kept() {
        return Period.ofYears(2);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        return table.find(person).stream()
                .<Map<String, Object>>map(found -> Map.of(
                        "name", found.name(),
                        "firstSeen", CityTime.local(found.firstSeen()),
                        "lastSeen", CityTime.local(found.lastSeen())))
                .toList();
    }

    @Override
    public int erase(String person) {
        return table.remove(person);
    }

    @Override
    public int forget(LocalDate before) {
        return table.removeUnseenSince(CityTime.instant(before.atTime(LocalTime.MIDNIGHT)));
    }
}
