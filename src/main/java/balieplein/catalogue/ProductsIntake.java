package balieplein.catalogue;

import balieplein.cities.CityImport;
import balieplein.cities.CityParts;
import balieplein.cities.Fault;
import balieplein.cities.Intake;
import balieplein.cities.Sheet;
import balieplein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The catalogue as a table (CAT-07): a line for each step of a product, and for each circumstance of a step. The rules
/// are those of the city file; a product with a fault is left out, the others come in.
@Component
class ProductsIntake implements Intake {

    private static final List<String> NEEDED = List.of("code", "name_nl");

    /// Small enough for one reading of the city file, with all its faults.
    private static final int AT_ONCE = 40;

    private final Products products;
    private final CityParts parts;

    ProductsIntake(Products products, CityParts parts) {
        this.products = products;
        this.parts = parts;
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
        var faults = new ArrayList<>(sheet.faults());
        var sound = read.values().stream().filter(draft -> !draft.isFaulty()).toList();
        var report = write(sound, faults);
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Report(report[0], report[1], report[2], faults, List.of());
    }

    private int[] write(List<ProductDraft> drafts, List<Fault> faults) {
        var counts = new int[3];
        for (var from = 0; from < drafts.size(); from += AT_ONCE) {
            var some = drafts.subList(from, Math.min(drafts.size(), from + AT_ONCE));
            write(some, faults, counts);
        }
        return counts;
    }

    /// Those with faults are left out and the others written; leaving them out makes no new faults.
    private void write(List<ProductDraft> some, List<Fault> faults, int[] counts) {
        if (some.isEmpty()) {
            return;
        }
        var written = some.stream().map(ProductDraft::written).toList();
        switch (parts.put(Map.of("products", written))) {
            case CityImport.Done done -> {
                counts[0] += done.created();
                counts[1] += done.changed();
                counts[2] += done.unchanged();
            }
            case CityImport.Refused refused -> {
                var left = new ArrayList<>(some);
                for (var fault : refused.faults()) {
                    var draft = some.get(ProductDraft.index(fault.path()));
                    faults.add(draft.told(fault));
                    left.remove(draft);
                }
                write(left, faults, counts);
            }
        }
    }
}
