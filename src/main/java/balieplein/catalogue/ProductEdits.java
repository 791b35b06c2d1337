package balieplein.catalogue;

import balieplein.audit.AuditLog;
import balieplein.catalogue.Product.State;
import balieplein.catalogue.ProductEdit.ChangedMeanwhile;
import balieplein.catalogue.ProductEdit.Incomplete;
import balieplein.catalogue.ProductEdit.Kept;
import balieplein.web.NotFound;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes products of the current city for their editors. An editor names the version he saw: of two who change the
/// same product the second is told, and nothing is lost. Every change is on record.
@Component
public class ProductEdits {

    private final Products products;
    private final ProductsTable table;
    private final AuditLog audit;

    ProductEdits(Products products, ProductsTable table, AuditLog audit) {
        this.products = products;
        this.table = table;
        this.audit = audit;
    }

    /// A product as it is in the database now. Throws [NotFound].
    @Transactional
    public EditedProduct get(String code) {
        return table.find(code).orElseThrow(() -> new NotFound("No product " + code));
    }

    /// Adds a draft.
    @Transactional
    public ProductEdit create(Product draft) {
        if (!table.claimCode(draft.code())) {
            return new ProductEdit.CodeTaken(draft.code());
        }
        products.write(null, draft);
        audit.record("catalogue.product-created", "product:" + draft.code(), Map.of());
        return new Kept(draft);
    }

    /// Replaces what a product says; its state and steps stay as they are.
    @Transactional
    public ProductEdit save(Product product, int version) {
        return change(product.code(), version, "catalogue.product-changed", now -> product.in(now.state())
                .with(now.steps()));
    }

    /// Replaces the step of this code, or adds it after the others.
    @Transactional
    public ProductEdit saveStep(ProductStep step, int version) {
        return change(step.product(), version, "catalogue.product-changed", now -> now.with(step));
    }

    /// Takes a step out. Appointments and reports that name it keep its name. The last one of a published product
    /// stays.
    @Transactional
    public ProductEdit removeStep(String code, String step, int version) {
        var now = locked(code).product();
        var left =
                now.steps().stream().filter(each -> !each.code().equals(step)).toList();
        return left.isEmpty() && now.isPublished()
                ? new Incomplete(false, true)
                : change(code, version, "catalogue.product-changed", product -> product.with(left));
    }

    /// Offers a product to residents. Doing it twice is doing it once.
    @Transactional
    public ProductEdit publish(String code, int version) {
        var now = locked(code).product();
        if (now.isPublished()) {
            return new Kept(now);
        }
        return now.service() == null || now.steps().isEmpty()
                ? new Incomplete(now.service() == null, now.steps().isEmpty())
                : change(code, version, "catalogue.product-published", product -> product.in(State.PUBLISHED));
    }

    /// Stops offering a product. What refers to it keeps its name.
    @Transactional
    public ProductEdit retire(String code, int version) {
        var now = locked(code).product();
        return now.state() == State.RETIRED
                ? new Kept(now)
                : change(code, version, "catalogue.product-retired", product -> product.in(State.RETIRED));
    }

    private ProductEdit change(String code, int version, String act, UnaryOperator<Product> change) {
        var now = locked(code);
        if (now.version() != version) {
            return new ChangedMeanwhile(now);
        }
        var then = change.apply(now.product());
        products.write(now.product(), then);
        audit.record(act, "product:" + code, Map.of("version", version + 1));
        return new Kept(then);
    }

    private EditedProduct locked(String code) {
        table.lock(code);
        return get(code);
    }
}
