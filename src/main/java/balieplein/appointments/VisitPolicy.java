package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Channel;
import balieplein.catalogue.Product;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import balieplein.web.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Weighs what somebody wants to come for: how long it takes and whether it needs an appointment (APT-07, CAT-04).
@Component
class VisitPolicy {

    private static final int MOST_ITEMS = 10;

    private final Products products;
    private final BookingPolicies policies;

    VisitPolicy(Products products, BookingPolicies policies) {
        this.products = products;
        this.policies = policies;
    }

    /// Throws `InvalidInput` for a step that is not offered, an unknown variant, or more persons than the step takes.
    PlannedVisit of(List<VisitItem> items) {
        var errors = FieldErrors.none();
        if (items.isEmpty()) {
            errors.add("items", "required", text("appointments.error.no-items"));
        } else if (items.size() > MOST_ITEMS) {
            errors.add("items", "too-many", text("appointments.error.too-many-items", MOST_ITEMS));
        }
        var steps = new ArrayList<ProductStep>();
        var minutes = 0L;
        for (var item : items) {
            var step = check(item, errors);
            if (step.isPresent()) {
                steps.add(step.get());
                minutes += step.get().minutesFor(item.count());
            }
        }
        errors.refuse();
        var online = steps.stream().allMatch(step -> step.channels().contains(Channel.ONLINE));
        return new PlannedVisit(items, inOneVisit(minutes, steps), regime(steps), online, limits(steps));
    }

    /// Throws `InvalidInput` for a reason of urgency that the city does not know, or from somebody who may not give
    /// one.
    void check(BookingRequest request) {
        var reason = request.urgency();
        if (reason == null) {
            return;
        }
        var known = policies.get().findUrgent().filter(urgent -> urgent.reasons().stream()
                .anyMatch(each -> each.code().equals(reason)));
        if (known.isEmpty() || !request.byStaff()) {
            throw new InvalidInput("urgent", "unknown", text("appointments.error.urgent", reason));
        }
    }

    /// The visit of an appointment that was made before: as long as it was given (its steps may take another time now).
    PlannedVisit of(Appointment appointment) {
        var steps = appointment.items().stream()
                .map(item -> products.findStep(item.step()))
                .flatMap(Optional::stream)
                .toList();
        var minutes =
                (int) Duration.between(appointment.start(), appointment.end()).toMinutes();
        var regime = regime(steps);
        return new PlannedVisit(
                appointment.items(), minutes, regime.takesAppointments() ? regime : Regime.MIXED, false, limits(steps));
    }

    /// Somebody is received once, however many things they come for; no visit is shorter than its longest part.
    private int inOneVisit(long minutes, List<ProductStep> steps) {
        var longest = steps.stream().mapToInt(ProductStep::minutes).max().orElse(0);
        var once = minutes - (long) policies.get().setup() * Math.max(0, steps.size() - 1);
        return (int) Math.min(Math.max(once, longest), 24 * 60);
    }

    private StepLimits limits(List<ProductStep> steps) {
        return StepLimits.of(
                policies.get(), steps.stream().map(ProductStep::fullCode).toList());
    }

    private Optional<ProductStep> check(VisitItem item, FieldErrors errors) {
        var step = products.findStep(item.step()).filter(found -> products.find(found.product())
                .filter(Product::isPublished)
                .isPresent());
        if (step.isEmpty()) {
            errors.add("items", "unknown-step", text("appointments.error.unknown-step", item.step()));
            return step;
        }
        var most = step.get().maxPersons();
        if (item.count() < 1) {
            errors.add("items", "too-few-persons", text("appointments.error.too-few-persons"));
        } else if (most > 0 && item.count() > most) {
            errors.add("items", "too-many-persons", text("appointments.error.too-many-persons", most));
        }
        var variant = item.variant();
        if (variant != null && step.get().findVariant(variant).isEmpty()) {
            errors.add("items", "unknown-variant", text("appointments.error.unknown-variant", variant));
        }
        return step;
    }

    /// One thing that needs an appointment makes the whole visit need one; what can only be done online keeps the whole
    /// visit away from the counter.
    private static Regime regime(List<ProductStep> steps) {
        var regimes = steps.stream().map(ProductStep::regime).toList();
        if (regimes.isEmpty() || regimes.contains(StepRegime.ONLINE)) {
            return Regime.CLOSED;
        }
        if (regimes.contains(StepRegime.APPOINTMENT)) {
            return Regime.APPOINTMENT;
        }
        return regimes.contains(StepRegime.MIXED) ? Regime.MIXED : Regime.WALK_IN;
    }
}
