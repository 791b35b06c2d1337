package balieplein.staff;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `staff` of the city file: where roles come from. People are no part of the file.
@Component
@Order(30)
class StaffSection implements CityFileSection {

    private record Setting(RoleSource roles) {}

    private final RoleSourceTable table;

    StaffSection(RoleSourceTable table) {
        this.table = table;
    }

    @Override
    public List<String> keys() {
        return List.of("staff");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("staff");
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var source = section.get().entry().get("roles").choice(RoleSource.class);
        return tally -> {
            var now = table.find().map(Setting::new).orElse(null);
            if (tally.isNews("staff", now, new Setting(source))) {
                table.put(source);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return table.find()
                .map(source -> FileText.map("staff", FileText.map("roles", FileText.of(source))))
                .orElse(Map.of());
    }
}
