package balieplein.arrival;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.catalogue.Theme;
import balieplein.kernel.Language;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What somebody without an appointment can ask for at a location: everything its counters do, also what needs an
/// appointment, because the answer then is a list of free moments (CAT-04). What is only collected has a list of its
/// own, [balieplein.pickups.PickupOffers].
@Component
public class Offers {

    /// @param only whether the product has no other step here, so that its own name says enough
    public record Offer(Product product, ProductStep step, boolean only) {

        /// As people call it: the product, and the step when there are more of them.
        public String name(Language language) {
            var name = product.name().in(language);
            return only ? name : name + " – " + step.name().in(language);
        }
    }

    private final Products products;

    Offers(Products products) {
        this.products = products;
    }

    /// What most people come for first: the tasks of the home page in their order, then the rest by name.
    public List<Offer> list(Location location, LocalDate day, Language language) {
        return products.list(language).stream()
                .flatMap(product -> offers(product, location, day).stream())
                .sorted(Comparator.comparing(
                        (Offer offer) -> offer.product().featured(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// What somebody can get a number for without an appointment, also what is only collected; by the steps alone, for
    /// when nobody can ask the hours.
    public List<Offer> walkIns(Location location, LocalDate day, Language language) {
        return products.list(language).stream()
                .flatMap(product -> product.steps().stream()
                        .filter(step -> step.regime() == StepRegime.WALK_IN || step.regime() == StepRegime.MIXED)
                        .filter(step ->
                                !location.countersFor(step.fullCode(), day).isEmpty())
                        .map(step -> new Offer(product, step, product.steps().size() == 1)))
                .toList();
    }

    /// The themes that have something here, in the order of [Theme].
    public List<Theme> themes(Location location, LocalDate day, Language language) {
        return list(location, day, language).stream()
                .map(offer -> offer.product().theme())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Offer> offers(Product product, Location location, LocalDate day) {
        var steps = product.steps().stream()
                .filter(step -> step.regime() != StepRegime.ONLINE)
                .filter(step -> location.countersFor(step.fullCode(), day).stream()
                        .anyMatch(counter -> counter.type() != Counter.Type.EXPRESS))
                .toList();
        return steps.stream()
                .map(step -> new Offer(product, step, steps.size() == 1))
                .toList();
    }
}
