package balieplein.catalogue.web;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Variant;
import java.util.ArrayList;
import java.util.List;

/// The variants of a step as numbered fields of its form, and back; an empty code leaves one out.
final class VariantsForm {

    static final int MOST = 8;

    private VariantsForm() {}

    static void put(List<Variant> variants, FormFields fields) {
        for (int i = 0; i < variants.size(); i++) {
            var variant = variants.get(i);
            fields.put("variant-" + i + "-code", variant.code())
                    .put("variant-" + i + "-name", variant.name())
                    .putLines("variant-" + i + "-documents", variant.documents());
        }
    }

    static List<Variant> read(FormReader form) {
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < MOST; i++) {
            var field = "variant-" + i;
            if (form.typed(field + "-code").isEmpty()) {
                continue;
            }
            var code = form.code(field + "-code");
            if (variants.stream().anyMatch(each -> each.code().equals(code))) {
                form.fault(field + "-code", "code-taken", code);
            }
            variants.add(new Variant(
                    code,
                    form.required(field + "-name"),
                    form.lines(field + "-documents", ProductStep.MOST_DOCUMENTS)));
        }
        return variants;
    }

    /// How many to show: those that are filled in, and an empty one.
    static int shown(FormFields form) {
        var variants = 1;
        while (variants < MOST
                && !form.value("variant-" + (variants - 1) + "-code").isEmpty()) {
            variants++;
        }
        return variants;
    }
}
