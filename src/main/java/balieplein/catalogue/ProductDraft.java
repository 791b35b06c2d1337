package balieplein.catalogue;

import balieplein.cities.Fault;
import balieplein.cities.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A product on its way from a table into the catalogue: what it is now, with what the lines of the table say of it.
final class ProductDraft implements PlannedProduct {

    private static final Pattern STEP = Pattern.compile("products\\[\\d+]\\.steps\\[(\\d+)].*");

    private final Map<String, Object> product;
    private final SheetRow first;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private boolean faulty;

    private ProductDraft(Map<String, Object> product, SheetRow first) {
        this.product = product;
        this.first = first;
    }

    static ProductDraft of(String code, @Nullable Product now, SheetRow first) {
        var product = new LinkedHashMap<String, Object>();
        if (now != null) {
            product.putAll(CatalogueExport.product(now));
        }
        product.put("code", code);
        return new ProductDraft(product, first);
    }

    void take(SheetRow row) {
        ProductColumns.tellMixed(row);
        if (row == first) {
            takeProduct(row);
        }
        var code = row.find("step");
        if (!code.isEmpty()) {
            var step = one(list(product, "steps"), code);
            lines.put(code, row.line());
            if (row.find("variant").isEmpty()) {
                takeStep(step, row);
            } else {
                var variant = one(list(step, "variants"), row.find("variant"));
                ProductColumns.putText(variant, "name", "variant_name", row);
                ProductColumns.putTexts(variant, "documents", "documents", row);
            }
        }
        faulty |= row.isFaulty();
    }

    boolean isFaulty() {
        return faulty;
    }

    @Override
    public Map<String, Object> written() {
        return product;
    }

    /// On the line of the table that it is about.
    @Override
    public Fault told(Fault fault) {
        var line = first.line();
        var step = STEP.matcher(fault.path());
        if (step.matches()) {
            var code =
                    list(product, "steps").get(Integer.parseInt(step.group(1))).get("code");
            line = lines.getOrDefault(String.valueOf(code), line);
        }
        return new Fault(line, fault.path().replaceFirst("products\\[\\d+]\\.?", ""), fault.key(), fault.values());
    }

    private void takeProduct(SheetRow row) {
        ProductColumns.put(product, ProductColumns.OF_PRODUCT, row);
        ProductColumns.putText(product, "name", "name", row);
        ProductColumns.putText(product, "summary", "summary", row);
        ProductColumns.putText(product, "ready", "ready", row);
        ProductColumns.putText(product, "valid", "valid", row);
        ProductColumns.putList(product, "synonyms", "synonyms", row);
        takeState(row);
    }

    /// `draft`, `published` or `retired`; a new product without a word is a draft.
    private void takeState(SheetRow row) {
        var state = row.find("state");
        if (state.isEmpty()) {
            product.putIfAbsent("published", false);
            return;
        }
        if (!List.of("draft", "published", "retired").contains(state)) {
            row.fault("state", "catalogue.staff.import.state", state);
        }
        product.put("published", state.equals("published"));
        product.remove("retired");
        if (state.equals("retired")) {
            product.put("retired", true);
        }
    }

    private static void takeStep(Map<String, Object> step, SheetRow row) {
        ProductColumns.put(step, ProductColumns.OF_STEP, row);
        ProductColumns.putText(step, "name", "step_name", row);
        ProductColumns.putList(step, "channels", "channels", row);
        ProductColumns.putTexts(step, "documents", "documents", row);
    }

    private static Map<String, Object> one(List<Map<String, Object>> list, String code) {
        for (var each : list) {
            if (code.equals(each.get("code"))) {
                return each;
            }
        }
        var fresh = new LinkedHashMap<String, Object>();
        fresh.put("code", code);
        list.add(fresh);
        return fresh;
    }

    /// The list of a thing, made ready to be changed.
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> thing, String key) {
        var now = (List<Map<String, Object>>) thing.getOrDefault(key, List.of());
        if (now instanceof ArrayList<Map<String, Object>> changeable) {
            return changeable;
        }
        var changeable = new ArrayList<Map<String, Object>>();
        now.forEach(each -> changeable.add(new LinkedHashMap<>(each)));
        thing.put(key, changeable);
        return changeable;
    }
}
