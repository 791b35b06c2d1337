package balieplein.people;

import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The register of residents itself, as personal data.
@Component
@Order(1)
class PeopleData implements PersonalData {

    private final PeopleTable table;
    private final RepresentationsTable representations;

    PeopleData(PeopleTable table, RepresentationsTable representations) {
        this.table = table;
        this.representations = representations;
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
        var lines = new ArrayList<Map<String, Object>>();
        table.find(person)
                .ifPresent(found -> lines.add(Map.of(
                        "name", found.name(),
                        "firstSeen", CityTime.local(found.firstSeen()),
                        "lastSeen", CityTime.local(found.lastSeen()))));
        representations.list(person).forEach(each -> lines.add(line(each)));
        return lines;
    }

    @Override
    public int erase(String person) {
        representations.removeOf(person);
        return table.remove(person);
    }

    @Override
    public int forget(LocalDate before) {
        var moment = CityTime.instant(before.atTime(LocalTime.MIDNIGHT));
        return representations.removeBefore(moment) + table.removeUnseenSince(moment);
    }

    private static Map<String, Object> line(Representation each) {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", each.kind().code());
        line.put("representative", each.representativeName());
        line.put("represented", each.representedName());
        line.put("starts", CityTime.local(each.starts()));
        if (each.ends() != null) {
            line.put("ends", CityTime.local(each.ends()));
        }
        if (each.endedAt() != null) {
            line.put("endedAt", CityTime.local(each.endedAt()));
        }
        return line;
    }
}
