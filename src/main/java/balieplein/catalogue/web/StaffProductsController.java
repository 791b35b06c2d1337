package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.catalogue.SearchGaps;
import balieplein.identity.Allowed;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.Spelling;
import balieplein.web.Choice;
import balieplein.web.Screen;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The products of the city for their editors, and what residents searched in vain.
@Controller
@Allowed({Role.PRODUCT_MANAGER, Role.ADMIN})
@RequestMapping("/staff/products")
class StaffProductsController {

    private final Products products;
    private final SearchGaps gaps;

    StaffProductsController(Products products, SearchGaps gaps) {
        this.products = products;
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
                FormFields.code(product.state()),
                product.steps().size());
    }

    private static List<Choice> states() {
        return Arrays.stream(Product.State.values())
                .map(FormFields::code)
                .map(state -> new Choice(state, text("catalogue.staff.state." + state)))
                .toList();
    }
}
