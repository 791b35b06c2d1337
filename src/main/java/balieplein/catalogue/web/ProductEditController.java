package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.EditedProduct;
import balieplein.catalogue.ProductEdit;
import balieplein.catalogue.ProductEdits;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes, publishes and retires one product.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@Within(ProductPlaces.class)
@RequestMapping("/staff/products/{code}")
class ProductEditController {

    private final ProductEdits edits;
    private final ProductEditPages pages;
    private final InstantSource clock;

    ProductEditController(ProductEdits edits, ProductEditPages pages, InstantSource clock) {
        this.edits = edits;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ProductEditPage show(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        return pages.of(edits.get(code), done);
    }

    @PostMapping
    Object save(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> form) {
        var now = edits.get(code).product();
        var errors = FieldErrors.none();
        var changed = ProductForm.read(now, form, CityTime.date(clock.instant()), errors);
        var typed = FormFields.of(form, errors);
        return errors.isEmpty()
                ? answer(code, edits.save(changed, version), typed, "saved")
                : pages.of(new EditedProduct(now, version, null), typed, null, "");
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @RequestParam int version) {
        return answer(code, edits.publish(code, version), null, "published");
    }

    @PostMapping("/retire")
    Object retire(@PathVariable String code, @RequestParam int version) {
        return answer(code, edits.retire(code, version), null, "retired");
    }

    @PostMapping("/steps/{step}/remove")
    Object remove(@PathVariable String code, @PathVariable String step, @RequestParam int version) {
        return answer(code, edits.removeStep(code, step, version), null, "step-removed");
    }

    /// @param typed what the editor sent, absent when it was a button
    private Object answer(String code, ProductEdit edit, @Nullable FormFields typed, String done) {
        return switch (edit) {
            case ProductEdit.Kept kept -> Redirect.to("/staff/products/" + code + "?done=" + done);
            case ProductEdit.ChangedMeanwhile(var now) -> {
                var held = ProductForm.of(now.product());
                var shown = typed == null ? held : typed;
                yield pages.of(now, shown, Meanwhile.of(now, shown, held), "");
            }
            case ProductEdit.Incomplete incomplete -> incomplete(edits.get(code), incomplete);
            case ProductEdit.CodeTaken taken -> throw new IllegalStateException("Unexpected " + taken);
        };
    }

    private ProductEditPage incomplete(EditedProduct now, ProductEdit.Incomplete incomplete) {
        var form = ProductForm.of(now.product());
        if (incomplete.noService()) {
            form.errors().add("service", "no-service", text("catalogue.staff.fault.no-service"));
        }
        if (incomplete.noSteps()) {
            form.errors().add("steps", "no-steps", text("catalogue.staff.fault.no-steps"));
        }
        return pages.of(now, form, null, "");
    }
}
