package balieplein.catalogue;

import balieplein.cities.Cities;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps of an IPDC-LPDC file as it came what our products do not hold themselves (CAT-07).
@Component
class KeptListings {

    private final Products products;
    private final ListingsTable listings;
    private final Cities cities;

    KeptListings(Products products, ListingsTable listings, Cities cities) {
        this.products = products;
        this.listings = listings;
        this.cities = cities;
    }

    /// @return the codes of those of which something else is kept than before
    Set<String> keep(List<IpdcProduct> read) {
        var catalogue = products.fresh();
        var before = listings.list();
        var languages = cities.current().languages();
        var changed = new HashSet<String>();
        for (var each : read) {
            var product = catalogue.byCode.get(each.code());
            if (product != null) {
                var service = product.service() == null ? null : catalogue.services.get(product.service());
                var kept = each.kept(IpdcDerived.of(product, service, languages));
                var was = before.get(each.code());
                if (was == null ? !kept.isEmpty() : !kept.equals(was)) {
                    listings.write(each.code(), kept);
                    changed.add(each.code());
                }
            }
        }
        return changed;
    }
}
