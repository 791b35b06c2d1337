package balieplein.appointments.web;

import balieplein.appointments.Appointments;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.locations.Location;
import balieplein.web.Choice;
import balieplein.web.Redirect;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way to the moments, from a product: asks what there is to choose.
@Controller
@Open
class StartController {

    private final Appointments appointments;
    private final BookingPlaces places;
    private final Products products;
    private final VisitTexts texts;

    StartController(Appointments appointments, BookingPlaces places, Products products, VisitTexts texts) {
        this.appointments = appointments;
        this.places = places;
        this.products = products;
        this.texts = texts;
    }

    /// Asks what there is to choose; when there is nothing, the moments come at once.
    @GetMapping("/appointments/new")
    Object start(
            @RequestParam(defaultValue = "") List<String> item,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "false") boolean change) {
        if (item.isEmpty()) {
            return Redirect.to("/appointments");
        }
        var items = VisitQuery.items(item);
        var visit = appointments.weigh(items);
        var serving = places.serving(visit);
        var chosen = items.getFirst();
        var step = products.getStep(chosen.step());
        var asksPersons =
                items.size() == 1 && isForFamilies(step) && item.getFirst().equals(step.fullCode());
        var asksLocation = serving.size() > 1 && location.isEmpty();
        if (!asksPersons && !asksLocation && !change) {
            var place = location.isEmpty() && !serving.isEmpty()
                    ? serving.getFirst().code()
                    : location;
            return Redirect.to("/appointments/slots?" + VisitQuery.of(items, place));
        }
        return page(step, chosen, serving, location);
    }

    /// The answers to those questions, made into the address of the moments.
    @GetMapping("/appointments/choose")
    Redirect choose(
            @RequestParam String step,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "1") int persons,
            @RequestParam(defaultValue = "") String location) {
        var item = new VisitItem(step, persons, variant.isBlank() ? null : variant);
        return Redirect.to("/appointments/slots?" + VisitQuery.of(List.of(item), location));
    }

    private ChoicesPage page(ProductStep step, VisitItem item, List<Location> serving, String location) {
        var locations = serving.stream()
                .map(place -> new Choice(place.code(), place.name(), places.address(place)))
                .toList();
        var place =
                location.isEmpty() && !serving.isEmpty() ? serving.getFirst().code() : location;
        return new ChoicesPage(
                step.fullCode(),
                texts.name(new VisitItem(step.fullCode(), 1, null)),
                VisitTexts.productPath(List.of(item)),
                value(item.variant()),
                step.maxPersons(),
                item.count(),
                locations.size() > 1 ? locations : List.of(),
                place);
    }

    /// A step that says how long each further person takes is one for which families come together.
    private static boolean isForFamilies(ProductStep step) {
        return step.maxPersons() > 1 && step.minutesPerExtra() != step.minutes();
    }

    private static String value(@Nullable String variant) {
        return variant == null ? "" : variant;
    }
}
