package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.catalogue.Theme;
import balieplein.identity.Open;
import balieplein.web.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Finds a product: by words, by theme, among what needs no appointment, or from A to Z.
@Open
@Controller
class FindController {

    private static final int LONGEST_QUESTION = 200;

    private final Products products;

    FindController(Products products) {
        this.products = products;
    }

    @GetMapping("/products")
    ProductsPage find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String way) {
        var language = Screen.current().language();
        var words = q.length() > LONGEST_QUESTION ? q.substring(0, LONGEST_QUESTION) : q;
        var chosen = Arrays.stream(Theme.values())
                .filter(each -> each.code().equals(theme))
                .findFirst();
        var walkIn = way.equals(StepRegime.WALK_IN.code());
        var found = words.isBlank() ? products.list(language) : products.search(words, language);
        var tasks = found.stream()
                .filter(product -> chosen.isEmpty() || product.theme() == chosen.get())
                .filter(product -> !walkIn || hasWalkIn(product))
                .map(product -> Task.of(product, language))
                .toList();
        return new ProductsPage(words.strip(), title(words, chosen, walkIn), tasks, themes(theme), words.isBlank());
    }

    private static boolean hasWalkIn(Product product) {
        return product.steps().stream().anyMatch(step -> step.regime() == StepRegime.WALK_IN);
    }

    private static String title(String words, Optional<Theme> theme, boolean walkIn) {
        if (!words.isBlank()) {
            return text("catalogue.find.title", words.strip());
        }
        if (walkIn) {
            return text("catalogue.find.pick-up");
        }
        return theme.map(chosen -> text("catalogue.theme." + chosen.code()))
                .orElseGet(() -> text("catalogue.find.all"));
    }

    private List<ProductsPage.ThemeLink> themes(String chosen) {
        return Arrays.stream(Theme.values())
                .filter(theme -> products.listAll().stream()
                        .anyMatch(product -> product.isPublished() && product.theme() == theme))
                .map(theme -> new ProductsPage.ThemeLink(
                        theme.code(),
                        text("catalogue.theme." + theme.code()),
                        theme.code().equals(chosen)))
                .toList();
    }
}
