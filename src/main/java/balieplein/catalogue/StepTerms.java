package balieplein.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the catalogue says of product steps, as far as opening hours and offers depend on it.
///
/// @param steps by full code
public record StepTerms(Map<String, Terms> steps) {

    public static final StepTerms NONE = new StepTerms(Map.of());

    /// @param groups every code the step goes by: its own, its product’s, theme’s and service’s
    /// @param switches of its service
    public record Terms(Set<String> groups, List<FeatureSwitch> switches) {

        public Terms {
            groups = Set.copyOf(groups);
            switches = List.copyOf(switches);
        }

        boolean isOn(Feature feature, LocalDate day) {
            var isSwitched = false;
            for (var each : switches) {
                if (each.feature() == feature) {
                    if (each.period().contains(day)) {
                        return true;
                    }
                    isSwitched = true;
                }
            }
            return !isSwitched;
        }
    }

    public StepTerms {
        steps = Map.copyOf(steps);
    }

    static StepTerms of(List<Product> products, Map<String, Service> services) {
        var terms = new LinkedHashMap<String, Terms>();
        for (var product : products) {
            var service = services.get(product.service());
            var switches = service == null ? List.<FeatureSwitch>of() : service.switches();
            for (var step : product.steps()) {
                var groups = Stream.of(
                                step.fullCode(), product.code(), product.theme().code(), product.service())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                terms.put(step.fullCode(), new Terms(groups, switches));
            }
        }
        return new StepTerms(terms);
    }

    /// Whether the services of all these steps offer this way on a day.
    public boolean isOn(Feature feature, Collection<String> visit, LocalDate day) {
        for (var step : visit) {
            var terms = steps.get(step);
            if (terms != null && !terms.isOn(feature, day)) {
                return false;
            }
        }
        return true;
    }

    /// The codes a step goes by; only its own when the catalogue does not know it.
    public Set<String> groups(String step) {
        var terms = steps.get(step);
        return terms == null ? Set.of(step) : terms.groups();
    }
}
