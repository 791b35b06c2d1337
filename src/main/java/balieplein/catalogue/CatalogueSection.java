package balieplein.catalogue;

import balieplein.catalogue.Product.Question;
import balieplein.catalogue.Product.State;
import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.cities.Tally;
import balieplein.kernel.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The keys `services` and `products` of the city file.
@Component
@Order(10)
final class CatalogueSection implements CityFileSection {

    static final String SERVICE = "service";
    static final String STEP = "step";
    private static final int MOST_SYNONYMS = 60;
    private static final int MOST_FEATURED = 99;

    private final Products products;
    private final ServicesTable services;
    private final StepReader steps = new StepReader();

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
                file.entries("services").stream().map(CatalogueSection::service).toList();
        var readProducts = file.entries("products").stream().map(this::product).toList();
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

    private static Service service(FileEntry entry) {
        var code = entry.declare(SERVICE, "code");
        var from = entry.find("from").map(FileValue::date).orElse(null);
        var until = entry.find("until").map(FileValue::date).orElse(null);
        var successor = entry.find("successor");
        var next = successor.map(value -> value.reference(SERVICE)).orElse(null);
        if (next != null && (until == null || next.equals(code))) {
            successor.get().fault("catalogue.staff.fault.successor");
        }
        var isBackwards = from != null && until != null && until.isBefore(from);
        if (isBackwards) {
            entry.fault("catalogue.staff.fault.until");
        }
        return new Service(
                code,
                entry.get("name").localized(),
                entry.find("phone").map(FileValue::text).orElse(""),
                entry.find("email").map(FileValue::text).orElse(""),
                isBackwards ? Period.ALWAYS : new Period(from, until),
                until == null ? null : next);
    }

    private Product product(FileEntry entry) {
        var code = entry.declare("product", "code");
        return new Product(
                code,
                entry.get("service").reference(SERVICE),
                state(entry),
                entry.get("theme").choice(Theme.class),
                icon(entry),
                entry.get("name").localized(),
                entry.get("summary").localized(),
                synonyms(entry),
                entry.find("featured")
                        .map(value -> value.number(1, MOST_FEATURED))
                        .orElse(null),
                entry.find("ready").map(FileValue::localized).orElse(null),
                entry.find("valid").map(FileValue::localized).orElse(null),
                entry.find("checked").map(FileValue::date).orElse(null),
                steps(entry, code),
                entry.entries("questions").stream()
                        .map(CatalogueSection::question)
                        .toList());
    }

    private static State state(FileEntry entry) {
        var retired = entry.find("retired").map(FileValue::flag).orElse(false);
        var published = entry.find("published").map(FileValue::flag).orElse(!retired);
        if (retired && published) {
            entry.fault("catalogue.staff.fault.retired-and-published");
        }
        return retired ? State.RETIRED : published ? State.PUBLISHED : State.DRAFT;
    }

    private static String icon(FileEntry entry) {
        var value = entry.find("icon");
        var icon = value.map(FileValue::code).orElse("file-text");
        if (value.isPresent() && !Icons.exists(icon)) {
            value.get().fault("catalogue.staff.fault.icon", icon);
        }
        return icon;
    }

    private static List<String> synonyms(FileEntry entry) {
        return entry.find("synonyms").map(value -> value.list(MOST_SYNONYMS)).orElse(List.of()).stream()
                .map(FileValue::text)
                .toList();
    }

    private List<ProductStep> steps(FileEntry entry, String product) {
        var read = new ArrayList<ProductStep>();
        for (var step : entry.get("steps").list()) {
            read.add(steps.read(step.entry(), product));
        }
        return read;
    }

    private static Question question(FileEntry entry) {
        return new Question(
                entry.get("question").localized(), entry.get("answer").localized());
    }
}
