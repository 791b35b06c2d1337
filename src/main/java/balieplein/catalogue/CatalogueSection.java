package balieplein.catalogue;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The keys `services` and `products` of the city file.
@Component
@Order(10)
final class CatalogueSection implements CityFileSection {

    static final String SERVICE = "service";
    static final String STEP = "step";
    static final String PRODUCT = "product";
    static final String THEME = "theme";

    private final Products products;
    private final ServicesTable services;
    private final ProductReader reader = new ProductReader();

    CatalogueSection(Products products, ServicesTable services) {
        this.products = products;
        this.services = services;
    }

    @Override
    public List<String> keys() {
        return List.of("services", "products");
    }

    @Override
    public Change read(FileEntry file) {
        var readServices =
                file.entries("services").stream().map(ServiceReader::read).toList();
        var readProducts = file.entries("products").stream().map(reader::read).toList();
        return tally -> {
            var now = products.fresh();
            readServices.forEach(service -> apply(now.services.get(service.code()), service, tally));
            readProducts.forEach(product -> apply(now.byCode.get(product.code()), product, tally));
        };
    }

    @Override
    public Set<String> known(String kind) {
        var now = products.fresh();
        return switch (kind) {
            case SERVICE -> now.services.keySet();
            case STEP -> now.steps.keySet();
            case PRODUCT -> now.byCode.keySet();
            case THEME -> Arrays.stream(Theme.values()).map(Theme::code).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    @Override
    public Map<String, Object> export() {
        var now = products.fresh();
        return CatalogueExport.of(List.copyOf(now.services.values()), now.products);
    }

    private void apply(@Nullable Service now, Service then, Tally tally) {
        if (tally.isNews("services " + then.code(), now, then)) {
            services.write(then);
            products.changed();
        }
    }

    private void apply(@Nullable Product now, Product then, Tally tally) {
        if (tally.isNews("products " + then.code(), now, then)) {
            products.write(now, then);
        }
    }
}
