package balieplein.catalogue;

import balieplein.cities.CityImport;
import balieplein.cities.CityParts;
import balieplein.cities.Fault;
import balieplein.cities.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Writes products by the rules of the city file. One with a fault is left out, the others come in.
@Component
class ProductBatches {

    /// Small enough for one reading of the city file, with all its faults.
    private static final int AT_ONCE = 40;

    private static final Pattern PRODUCT = Pattern.compile("products\\[(\\d+)].*");

    private final CityParts parts;

    ProductBatches(CityParts parts) {
        this.parts = parts;
    }

    /// What came of products.
    ///
    /// @param sound those that are in the catalogue now
    /// @param news what is new or changed in them
    record Written<P extends PlannedProduct>(List<P> sound, List<Tally.Difference> news, List<Fault> faults) {

        int created() {
            return (int) news.stream().filter(Tally.Difference::created).count();
        }

        int changed() {
            return news.size() - created();
        }
    }

    <P extends PlannedProduct> Written<P> write(List<P> products) {
        var written = new Written<P>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var from = 0; from < products.size(); from += AT_ONCE) {
            write(products.subList(from, Math.min(products.size(), from + AT_ONCE)), written);
        }
        return written;
    }

    /// Leaving out those with faults makes no new faults.
    private <P extends PlannedProduct> void write(List<P> some, Written<P> written) {
        if (some.isEmpty()) {
            return;
        }
        var entries = some.stream().map(PlannedProduct::written).toList();
        switch (parts.put(Map.of("products", entries))) {
            case CityImport.Done done -> {
                written.sound().addAll(some);
                written.news().addAll(done.differences());
            }
            case CityImport.Refused refused -> {
                var left = new ArrayList<>(some);
                for (var fault : refused.faults()) {
                    var product = some.get(index(fault.path()));
                    written.faults().add(product.told(fault));
                    left.remove(product);
                }
                write(left, written);
            }
        }
    }

    /// The place of the product that a path is about.
    private static int index(String path) {
        var found = PRODUCT.matcher(path);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }
}
