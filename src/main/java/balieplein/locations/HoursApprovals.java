package balieplein.locations;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key `approvals` of the city file: which changes of hours wait for approval.
@Component
@Order(21)
class HoursApprovals implements CityFileSection {

    private final JdbcClient sql;

    HoursApprovals(JdbcClient sql) {
        this.sql = sql;
    }

    HoursApproval get() {
        return find().orElse(HoursApproval.USUAL);
    }

    @Override
    public List<String> keys() {
        return List.of("approvals");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("approvals").map(FileValue::entry);
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var approval = new HoursApproval(
                section.get().find("exceptions").map(FileValue::flag).orElse(false));
        return tally -> {
            if (tally.isNews("approvals", find().orElse(null), approval)) {
                write(approval);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return find().map(approval -> FileText.map("approvals", FileText.map("exceptions", approval.exceptions())))
                .orElse(Map.of());
    }

    private Optional<HoursApproval> find() {
        return sql.sql("select exceptions from locations.approval")
                .query((row, number) -> new HoursApproval(row.getBoolean("exceptions")))
                .optional();
    }

    private void write(HoursApproval approval) {
        sql.sql("""
                insert into locations.approval (exceptions)
                values (?)
                on conflict (city) do update
                set exceptions = excluded.exceptions
                """).param(approval.exceptions()).update();
    }
}
