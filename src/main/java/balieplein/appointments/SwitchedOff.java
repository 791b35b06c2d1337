package balieplein.appointments;

import balieplein.catalogue.StepTerms;
import balieplein.catalogue.SwitchImpact;
import balieplein.locations.Locations;
import java.util.List;
import org.springframework.stereotype.Component;

/// Counts who is booked for what a service would no longer offer (CAT-06).
@Component
class SwitchedOff implements SwitchImpact {

    private final Locations locations;
    private final AffectedAppointments affected;

    SwitchedOff(Locations locations, AffectedAppointments affected) {
        this.locations = locations;
        this.affected = affected;
    }

    @Override
    public List<Hit> of(StepTerms then) {
        return locations.under(then).stream()
                .map(location -> new Hit(
                        location.code(),
                        location.name(),
                        affected.list(location).size()))
                .filter(hit -> hit.appointments() > 0)
                .toList();
    }
}
