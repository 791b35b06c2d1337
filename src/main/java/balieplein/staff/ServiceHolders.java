package balieplein.staff;

import balieplein.catalogue.Products;
import balieplein.catalogue.Service;
import balieplein.identity.Grant;
import balieplein.identity.Grants;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// After a reorganisation the successor holds what the abolished service held: its products and its people.
@Component
class ServiceHolders {

    private final Products products;

    ServiceHolders(Products products) {
        this.products = products;
    }

    /// A role for a service counts for its holder of this day, and for everything that holder took over.
    Grants widen(Grants grants, LocalDate day) {
        var wide = new HashSet<Grant>();
        grants.all().forEach(grant -> widen(grant, day).forEach(wide::add));
        return new Grants(wide);
    }

    private Stream<Grant> widen(Grant grant, LocalDate day) {
        var service = grant.service();
        if (service == null) {
            return Stream.of(grant);
        }
        var holder = products.holder(service, day);
        return Stream.concat(
                Stream.of(grant),
                products.services().stream()
                        .map(Service::code)
                        .filter(other -> products.holder(other, day).equals(holder))
                        .map(other -> new Grant(grant.role(), other, grant.location())));
    }
}
