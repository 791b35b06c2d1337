package balieplein.floor;

import java.util.List;

/// What at a location asks for somebody.
///
/// @param alerts that nobody has put away
/// @param troubles what is out of order, in sentences
/// @param deviations where the counters are not as the roster says
/// @param rostered whether anybody is planned today
public record Concerns(List<Alert> alerts, List<String> troubles, List<Deviation> deviations, boolean rostered) {

    public Concerns {
        alerts = List.copyOf(alerts);
        troubles = List.copyOf(troubles);
        deviations = List.copyOf(deviations);
    }
}
