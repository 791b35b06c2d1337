package balieplein.catalogue;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
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
    final StepTerms terms;
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
        this.terms = StepTerms.of(products, this.services);
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

    /// What residents can ask for, from A to Z in their language.
    List<Product> published(Language language) {
        var alphabet = Collator.getInstance(language.locale());
        return products.stream()
                .filter(Product::isPublished)
                .sorted(Comparator.comparing(product -> product.name().in(language), alphabet))
                .toList();
    }

    /// The tasks of the home page, in the order the city gave them.
    List<Product> featured() {
        return products.stream()
                .filter(product -> product.isPublished() && product.featured() != null)
                .sorted(Comparator.comparing(Product::featured))
                .toList();
    }

    String nameOf(String fullCode, Language language) {
        var step = stepNames.get(fullCode);
        var product = byCode.get(fullCode.substring(0, Math.max(0, fullCode.lastIndexOf('.'))));
        return step == null || product == null ? fullCode : product.name().in(language) + " – " + step.in(language);
    }

    String holder(String service, LocalDate day) {
        var passed = new HashSet<String>();
        var holder = service;
        while (passed.add(holder)) {
            var now = services.get(holder);
            var until = now == null ? null : now.existence().until();
            if (now == null || until == null || now.successor() == null || !day.isAfter(until)) {
                return holder;
            }
            holder = now.successor();
        }
        return holder;
    }
}
