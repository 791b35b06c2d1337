package balieplein.catalogue;

import balieplein.cities.Fault;
import balieplein.cities.Intake;
import balieplein.cities.Sheet;
import balieplein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The catalogue as a table (CAT-07): a line for each step of a product, and for each circumstance of a step. The rules
/// are those of the city file; a product with a fault is left out, the others come in.
@Component
class ProductsIntake implements Intake {

    private static final List<String> NEEDED = List.of("code", "name_nl");

    private final Products products;
    private final ProductBatches batches;

    ProductsIntake(Products products, ProductBatches batches) {
        this.products = products;
        this.batches = batches;
    }

    @Override
    public String kind() {
        return "products";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PRODUCT_MANAGER, Role.ADMIN);
    }

    @Override
    public Optional<Given> give() {
        var csv = ProductTable.of(products.listAll());
        return Optional.of(new Given("products.csv", "text/csv;charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Report take(byte[] file) {
        var sheet = Sheet.read(file, NEEDED);
        var now = products.fresh();
        var read = new LinkedHashMap<String, ProductDraft>();
        for (var row : sheet.rows()) {
            var code = row.get("code");
            if (!code.isEmpty()) {
                read.computeIfAbsent(code, same -> ProductDraft.of(code, now.byCode.get(code), row))
                        .take(row);
            }
        }
        var sound = read.values().stream().filter(draft -> !draft.isFaulty()).toList();
        var written = batches.write(sound);
        var faults = new ArrayList<>(sheet.faults());
        faults.addAll(written.faults());
        faults.sort(Comparator.comparingInt(Fault::line));
        var unchanged = written.sound().size() - written.news().size();
        return new Report(written.created(), written.changed(), unchanged, faults, List.of());
    }
}
