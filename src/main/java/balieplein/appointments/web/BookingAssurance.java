package balieplein.appointments.web;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.identity.Assurance;
import balieplein.identity.StepUp;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How surely somebody must be known to book a visit online: as surely as the most demanding of its steps wants
/// (ELO-01).
@Component
class BookingAssurance {

    private final Products products;

    BookingAssurance(Products products) {
        this.products = products;
    }

    /// What this visitor lacks; empty when they may book.
    Optional<Assurance> missing(List<VisitItem> items) {
        return items.stream()
                .flatMap(item -> products.findStep(item.step()).stream())
                .map(ProductStep::assurance)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(StepUp::isNeeded);
    }
}
