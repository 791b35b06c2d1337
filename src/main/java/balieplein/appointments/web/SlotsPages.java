package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The free moments for a wish.
@Component
class SlotsPages {

    private final Appointments appointments;
    private final BookingPlaces places;
    private final MomentPicker picker;
    private final Products products;
    private final VisitTexts texts;

    SlotsPages(
            Appointments appointments, BookingPlaces places, MomentPicker picker, Products products, VisitTexts texts) {
        this.appointments = appointments;
        this.places = places;
        this.picker = picker;
        this.products = products;
        this.texts = texts;
    }

    Wish wish(List<String> item, String location) {
        var items = VisitQuery.items(item);
        var visit = appointments.weigh(items);
        return new Wish(items, visit, places.get(location, visit));
    }

    SlotsPage show(
            Wish wish, Asked asked, @Nullable Instant own, List<Moments.Time> nearest, FieldErrors errors, int status) {
        return new SlotsPage(
                wish.items().stream().map(VisitItem::toString).toList(),
                wish.query(),
                texts.names(wish.items()),
                wish.visit().minutes(),
                wish.location(),
                isChangeable(wish),
                picker.pick(wish.visit(), wish.location(), asked, own),
                UUID.randomUUID().toString(),
                nearest,
                errors,
                status);
    }

    /// The moments once more, because the chosen one is not to be had; those close to it come first.
    SlotsPage refused(Appointment held, List<Alternative> others, String why) {
        var wish = wish(held.items().stream().map(VisitItem::toString).toList(), held.location());
        return refused(wish, held.start(), others, why);
    }

    SlotsPage refused(Wish wish, Instant moment, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        return show(
                wish, Asked.resident(CityTime.date(moment), null, false), null, OtherWays.nearest(others), errors, 409);
    }

    private boolean isChangeable(Wish wish) {
        var step = products.getStep(wish.items().getFirst().step());
        return wish.items().size() == 1 && step.maxPersons() > 1
                || places.serving(wish.visit()).size() > 1;
    }
}
