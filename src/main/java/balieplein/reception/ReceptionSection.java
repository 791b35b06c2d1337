package balieplein.reception;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `reception` of the city file: what the info desk counts.
@Component
@Order(41)
class ReceptionSection implements CityFileSection {

    private record Kinds(List<TallyKind> tallies) {}

    private final TallyKindsTable table;

    ReceptionSection(TallyKindsTable table) {
        this.table = table;
    }

    @Override
    public List<String> keys() {
        return List.of("reception");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("reception");
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var entry = section.get().entry();
        var kinds = entry.entries("tallies").stream()
                .map(each -> new TallyKind(
                        each.declare("tally", "code"), each.get("name").localized()))
                .toList();
        if (kinds.size() > TallyKind.MOST) {
            entry.get("tallies").fault("reception.staff.fault.many", TallyKind.MOST);
        }
        return tally -> {
            var now = table.list();
            if (tally.isNews("reception", now.isEmpty() ? null : new Kinds(now), new Kinds(kinds))) {
                table.write(kinds);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        var kinds = table.list().stream()
                .map(kind -> FileText.map("code", kind.code(), "name", FileText.of(kind.name())))
                .toList();
        return kinds.isEmpty() ? Map.of() : Map.of("reception", FileText.map("tallies", kinds));
    }
}
