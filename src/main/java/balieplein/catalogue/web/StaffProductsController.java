package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.ProductEdit;
import balieplein.catalogue.ProductEdits;
import balieplein.catalogue.Products;
import balieplein.catalogue.SearchGaps;
import balieplein.catalogue.Service;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.Spelling;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The products of the city for their editors, and what residents searched in vain.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@RequestMapping("/staff/products")
class StaffProductsController {

    private final Products products;
    private final ProductEdits edits;
    private final SearchGaps gaps;

    StaffProductsController(Products products, ProductEdits edits, SearchGaps gaps) {
        this.products = products;
        this.edits = edits;
        this.gaps = gaps;
    }

    @GetMapping
    StaffProductsPage list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state) {
        var words = Spelling.plain(q);
        var alphabet = Collator.getInstance(Screen.current().language().locale());
        var rows = products.listAll().stream()
                .filter(product -> Reach.includes(ProductPlaces.of(product)))
                .map(this::row)
                .filter(row -> state.isEmpty() || row.state().equals(state))
                .filter(row -> Spelling.plain(row.code() + " " + row.name() + " " + row.service())
                        .contains(words))
                .sorted(Comparator.comparing(StaffProductsPage.Row::name, alphabet))
                .toList();
        return new StaffProductsPage(q, state, states(), rows, gaps.list());
    }

    @GetMapping("/new")
    NewProductPage create() {
        return new NewProductPage(FormFields.empty());
    }

    @PostMapping("/new")
    Object create(@RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var draft = ProductForm.draft(form, ownService(), errors);
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

    private StaffProductsPage.Row row(Product product) {
        var language = Screen.current().language();
        var service = Optional.ofNullable(product.service())
                .flatMap(products::findService)
                .map(found -> found.name().in(language))
                .orElse(FormReader.MISSING);
        return new StaffProductsPage.Row(
                product.code(),
                product.name().in(language),
                service,
                StepForm.code(product.state()),
                product.steps().size());
    }

    private static List<Choice> states() {
        return Arrays.stream(Product.State.values())
                .map(StepForm::code)
                .map(state -> new Choice(state, text("catalogue.staff.state." + state)))
                .toList();
    }
}
