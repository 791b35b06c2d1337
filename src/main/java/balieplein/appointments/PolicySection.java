package balieplein.appointments;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.FileValue;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `booking` of the city file.
@Component
@Order(25)
class PolicySection implements CityFileSection {

    private final BookingPolicies policies;

    PolicySection(BookingPolicies policies) {
        this.policies = policies;
    }

    @Override
    public List<String> keys() {
        return List.of("booking");
    }

    @Override
    public Change read(FileEntry file) {
        var section = file.find("booking").map(FileValue::entry);
        if (section.isEmpty()) {
            return Change.NOTHING;
        }
        var policy = PolicyReader.read(section.get());
        return tally -> {
            if (tally.isNews("booking", policies.fresh().orElse(null), policy)) {
                policies.write(policy);
            }
        };
    }

    @Override
    public Map<String, Object> export() {
        return policies.fresh()
                .map(policy -> FileText.map("booking", PolicyExport.of(policy)))
                .orElse(Map.of());
    }
}
