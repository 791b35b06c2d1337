package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.ProductEdit;
import balieplein.catalogue.ProductEdits;
import balieplein.catalogue.Products;
import balieplein.catalogue.Service;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adds a product, as a draft.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@RequestMapping("/staff/products/new")
class NewProductController {

    private final Products products;
    private final ProductEdits edits;

    NewProductController(Products products, ProductEdits edits) {
        this.products = products;
        this.edits = edits;
    }

    @GetMapping
    NewProductPage create() {
        return new NewProductPage(FormFields.empty());
    }

    @PostMapping
    Object create(@RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var draft = DraftForm.read(form, ownService(), errors);
        if (!errors.isEmpty()) {
            return new NewProductPage(FormFields.of(form, errors));
        }
        return switch (edits.create(draft)) {
            case ProductEdit.Kept(var product) -> Redirect.to("/staff/products/" + product.code() + "?done=created");
            case ProductEdit.CodeTaken(var code) -> {
                errors.add("code", "code-taken", text("catalogue.staff.fault.code-taken", code));
                yield new NewProductPage(FormFields.of(form, errors));
            }
            case ProductEdit.ChangedMeanwhile meanwhile -> throw new IllegalStateException("Unexpected " + meanwhile);
            case ProductEdit.Incomplete incomplete -> throw new IllegalStateException("Unexpected " + incomplete);
        };
    }

    /// Whoever edits for some services only starts a product in the first of them.
    private @Nullable String ownService() {
        return Reach.includes(Place.ALL_SERVICES)
                ? null
                : products.services().stream()
                        .map(Service::code)
                        .filter(code -> Reach.includes(Place.service(code)))
                        .findFirst()
                        .orElse(null);
    }
}
