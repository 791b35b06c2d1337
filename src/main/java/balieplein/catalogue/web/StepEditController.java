package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Channel;
import balieplein.catalogue.EditedProduct;
import balieplein.catalogue.ProductEdit;
import balieplein.catalogue.ProductEdits;
import balieplein.catalogue.StepRegime;
import balieplein.identity.Allowed;
import balieplein.identity.Assurance;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return page(edits.get(code), "", StepForm.empty(), null);
    }

    @GetMapping("/{step}")
    StepEditPage show(@PathVariable String code, @PathVariable String step) {
        var now = edits.get(code);
        var form = now.product()
                .findStep(step)
                .map(StepForm::of)
                .orElseThrow(() -> new NotFound("No step " + code + "." + step));
        return page(now, step, form, null);
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
            return page(new EditedProduct(product, version, null), step, typed, null);
        }
        return switch (edits.saveStep(read, version)) {
            case ProductEdit.Kept kept -> Redirect.to("/staff/products/" + code + "?done=saved");
            case ProductEdit.ChangedMeanwhile(var now) -> meanwhile(now, step, typed);
            case ProductEdit.CodeTaken taken -> throw new IllegalStateException("Unexpected " + taken);
            case ProductEdit.Incomplete incomplete -> throw new IllegalStateException("Unexpected " + incomplete);
        };
    }

    private static StepEditPage meanwhile(EditedProduct now, String step, FormFields typed) {
        var held = now.product().findStep(step).map(StepForm::of).orElse(typed);
        return page(now, step, typed, Meanwhile.of(now, typed, held));
    }

    private static StepEditPage page(EditedProduct now, String step, FormFields form, @Nullable Meanwhile meanwhile) {
        var variants = 1;
        while (variants < StepForm.MOST_VARIANTS
                && !form.value("variant-" + (variants - 1) + "-code").isEmpty()) {
            variants++;
        }
        return new StepEditPage(
                now.product().code(),
                now.product().name().in(Screen.current().language()),
                step,
                now.version(),
                form,
                Arrays.stream(Channel.values())
                        .map(channel -> choice("channel", channel))
                        .toList(),
                Arrays.stream(StepRegime.values())
                        .map(regime -> choice("regime", regime))
                        .toList(),
                Arrays.stream(Assurance.values())
                        .map(assurance -> choice("assurance", assurance))
                        .toList(),
                variants,
                meanwhile);
    }

    private static Choice choice(String kind, Enum<?> constant) {
        var code = StepForm.code(constant);
        return new Choice(code, text("catalogue.staff." + kind + "." + code));
    }

    /// Several boxes of one name become one value.
    private static Map<String, String> joined(MultiValueMap<String, String> form) {
        var joined = new LinkedHashMap<String, String>();
        form.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }
}
