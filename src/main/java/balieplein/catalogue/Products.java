package balieplein.catalogue;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.web.NotFound;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What the current city offers. Reading is from memory and sees a change from its commit on.
@Component
public class Products {

    private final CityCache<Catalogue> catalogues;
    private final ProductsTable table;
    private final SearchGaps gaps;
    private final ApplicationEventPublisher events;

    Products(
            ServicesTable services,
            ProductsTable table,
            StepsTable steps,
            SearchGaps gaps,
            LiveChannel live,
            ApplicationEventPublisher events) {
        this.table = table;
        this.gaps = gaps;
        this.events = events;
        this.catalogues = new CityCache<>(
                "catalogue/products", live, () -> new Catalogue(services.list(), table.list(), steps.names()));
    }

    /// A product in whatever state. Throws [NotFound].
    public Product get(String code) {
        return find(code).orElseThrow(() -> new NotFound("No product " + code));
    }

    /// A product in whatever state; a retired one keeps its name for old appointments and reports.
    public Optional<Product> find(String code) {
        return Optional.ofNullable(catalogues.get().byCode.get(code));
    }

    /// What residents can ask for, from A to Z in their language.
    public List<Product> list(Language language) {
        var alphabet = Collator.getInstance(language.locale());
        return catalogues.get().products.stream()
                .filter(Product::isPublished)
                .sorted(Comparator.comparing(product -> product.name().in(language), alphabet))
                .toList();
    }

    /// All products with drafts and retired ones, in the order in which they came.
    public List<Product> listAll() {
        return catalogues.get().products;
    }

    /// A step by its full code, such as `eid.request`. Throws [NotFound].
    public ProductStep getStep(String fullCode) {
        return findStep(fullCode).orElseThrow(() -> new NotFound("No product step " + fullCode));
    }

    /// A step by its full code, of a product in whatever state.
    public Optional<ProductStep> findStep(String fullCode) {
        return Optional.ofNullable(catalogues.get().steps.get(fullCode));
    }

    /// Product and step for people, such as “Identiteitskaart – Aanvraag”; also for steps that are no longer offered.
    public String nameOf(String fullCode, Language language) {
        var catalogue = catalogues.get();
        var step = catalogue.stepNames.get(fullCode);
        var product = catalogue.byCode.get(fullCode.substring(0, Math.max(0, fullCode.lastIndexOf('.'))));
        return step == null || product == null ? fullCode : product.name().in(language) + " – " + step.in(language);
    }

    public List<Service> services() {
        return List.copyOf(catalogues.get().services.values());
    }

    public Optional<Service> findService(String code) {
        return Optional.ofNullable(catalogues.get().services.get(code));
    }

    /// Which service holds on this day what the given one held: itself, or its successor after a reorganisation, or the
    /// successor of that.
    public String holder(String service, LocalDate day) {
        var services = catalogues.get().services;
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

    /// Published products for the words of a resident, the best first. What finds nothing is remembered for the
    // editors.
    public List<Product> search(String words, Language language) {
        var found = catalogues.get().search().find(words, language);
        if (found.isEmpty()) {
            gaps.record(words, language);
        }
        return found;
    }

    /// The tasks of the home page, in the order the city gave them.
    public List<Product> featured() {
        return catalogues.get().products.stream()
                .filter(product -> product.isPublished() && product.featured() != null)
                .sorted(Comparator.comparing(Product::featured))
                .toList();
    }

    /// Writes a product and tells who must know, in the transaction of the caller.
    ///
    /// @param now what the city has
    void write(@Nullable Product now, Product then) {
        table.write(then);
        changed();
        var city = CurrentCity.code();
        var wasPublished = now != null && now.isPublished();
        if (then.isPublished() && !wasPublished) {
            events.publishEvent(new ProductPublished(city, then.code()));
        } else if (then.state() == Product.State.RETIRED && wasPublished) {
            events.publishEvent(new ProductRetired(city, then.code()));
        } else {
            events.publishEvent(new ProductChanged(city, then.code()));
        }
    }

    void changed() {
        catalogues.changed();
    }

    /// As the database has it now, for a transaction that changes it.
    Catalogue fresh() {
        return catalogues.fresh();
    }
}
