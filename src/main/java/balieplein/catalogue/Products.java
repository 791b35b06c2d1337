package balieplein.catalogue;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.Language;
import balieplein.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the current city offers. Reading is from memory and sees a change from its commit on.
@Component
public class Products {

    private final CityCache<Catalogue> catalogues;
    private final ProductsTable table;
    private final SearchGaps gaps;
    private final ProductNews news;

    Products(
            ServicesTable services,
            ProductsTable table,
            StepsTable steps,
            SearchGaps gaps,
            LiveChannel live,
            ProductNews news) {
        this.table = table;
        this.gaps = gaps;
        this.news = news;
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
        return catalogues.get().published(language);
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
        return catalogues.get().nameOf(fullCode, language);
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
        return catalogues.get().holder(service, day);
    }

    /// Published products for the words of a resident, the best first. What finds nothing is remembered for the
    /// editors.
    public List<Product> search(String words, Language language) {
        var found = catalogues.get().search().find(words, language);
        if (found.isEmpty()) {
            gaps.record(words, language);
        }
        return found;
    }

    /// What opening hours and offers must know of the steps; the same object as long as nothing changed.
    public StepTerms terms() {
        return catalogues.get().terms;
    }

    /// The tasks of the home page, in the order the city gave them.
    public List<Product> featured() {
        return catalogues.get().featured();
    }

    /// Writes a product and tells who must know, in the transaction of the caller.
    ///
    /// @param now what the city has
    void write(@Nullable Product now, Product then) {
        table.write(then);
        changed();
        news.tell(now, then);
    }

    void changed() {
        catalogues.changed();
    }

    /// As the database has it now, for a transaction that changes it.
    Catalogue fresh() {
        return catalogues.fresh();
    }
}
