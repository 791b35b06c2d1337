package balieplein.catalogue;

import balieplein.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything one city offers, as read at one moment.
final class Catalogue {

    final List<Product> products;
    final Map<String, Product> byCode = new LinkedHashMap<>();
    final Map<String, ProductStep> steps = new LinkedHashMap<>();
    final Map<String, LocalizedText> stepNames;
    final Map<String, Service> services = new LinkedHashMap<>();
    private @Nullable ProductSearch search;

    /// @param stepNames by full code, also of steps that are no longer offered
    Catalogue(List<Service> services, List<Product> products, Map<String, LocalizedText> stepNames) {
        this.products = List.copyOf(products);
        this.stepNames = Map.copyOf(stepNames);
        services.forEach(service -> this.services.put(service.code(), service));
        for (var product : products) {
            byCode.put(product.code(), product);
            product.steps().forEach(step -> steps.put(step.fullCode(), step));
        }
    }

    /// The index of what is published, made when somebody searches first.
    synchronized ProductSearch search() {
        var made = search;
        if (made == null) {
            made = new ProductSearch(
                    products.stream().filter(Product::isPublished).toList());
            search = made;
        }
        return made;
    }
}
