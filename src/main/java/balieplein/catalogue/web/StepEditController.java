package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.EditedProduct;
import balieplein.catalogue.ProductEdit;
import balieplein.catalogue.ProductEdits;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adds and changes the steps of a product: minutes, fee, channels, regime, and what to bring in each circumstance.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@Within(ProductPlaces.class)
@RequestMapping("/staff/products/{code}/steps")
class StepEditController {

    private final ProductEdits edits;

    StepEditController(ProductEdits edits) {
        this.edits = edits;
    }

    @GetMapping("/new")
    StepEditPage create(@PathVariable String code) {
        return StepEditPages.of(edits.get(code), "", StepForm.empty(), null);
    }

    @GetMapping("/{step}")
    StepEditPage show(@PathVariable String code, @PathVariable String step) {
        var now = edits.get(code);
        var form = now.product()
                .findStep(step)
                .map(StepForm::of)
                .orElseThrow(() -> new NotFound("No step " + code + "." + step));
        return StepEditPages.of(now, step, form, null);
    }

    @PostMapping("/new")
    Object add(@PathVariable String code, @RequestParam int version, @RequestParam MultiValueMap<String, String> form) {
        return save(code, "", version, form);
    }

    @PostMapping("/{step}")
    Object save(
            @PathVariable String code,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        var product = edits.get(code).product();
        var errors = FieldErrors.none();
        var typed = FormFields.of(joined(form), errors);
        var read = StepForm.read(code, step, typed.values(), errors);
        if (step.isEmpty() && product.findStep(read.code()).isPresent()) {
            errors.add("code", "code-taken", text("catalogue.staff.fault.code-taken", read.code()));
        }
        if (!errors.isEmpty()) {
            return StepEditPages.of(new EditedProduct(product, version, null), step, typed, null);
        }
        return switch (edits.saveStep(read, version)) {
            case ProductEdit.Kept kept -> Redirect.to("/staff/products/" + code + "?done=saved");
            case ProductEdit.ChangedMeanwhile(var now) -> StepEditPages.meanwhile(now, step, typed);
            case ProductEdit.CodeTaken taken -> throw new IllegalStateException("Unexpected " + taken);
            case ProductEdit.Incomplete incomplete -> throw new IllegalStateException("Unexpected " + incomplete);
        };
    }

    /// Several boxes of one name become one value.
    private static Map<String, String> joined(MultiValueMap<String, String> form) {
        var joined = new LinkedHashMap<String, String>();
        form.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }
}
