package balieplein.insight;

import balieplein.catalogue.Products;
import balieplein.insight.FrozenMonth.Line;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Writes down what products and locations are called when a month is frozen, so that it prints the same for ever
///
@Component
class FrozenNames {

    private final FrozenFiguresTable figures;
    private final Products products;
    private final Locations locations;

    FrozenNames(FrozenFiguresTable figures, Products products, Locations locations) {
        this.figures = figures;
        this.products = products;
        this.locations = locations;
    }

    void add(YearMonth month, int version, List<Line> lines) {
        for (var split : List.of("product", "location")) {
            var keys = new TreeSet<String>();
            lines.stream().filter(line -> line.split().equals(split)).forEach(line -> keys.add(line.key()));
            keys.forEach(key -> figures.add(month, version, split, key, nameOf(split, key)));
        }
    }

    private LocalizedText nameOf(String split, String key) {
        if (split.equals("product")) {
            return products.find(key).map(product -> product.name()).orElseGet(() -> text(key));
        }
        return text(locations.find(key).map(location -> location.name()).orElse(key));
    }

    private static LocalizedText text(String name) {
        return LocalizedText.dutch(name.isEmpty() ? "–" : name);
    }
}
