package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.kernel.Language;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import balieplein.web.Links;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the city offers, for programs.
@Open
@RestController
@RequestMapping("/api/v1/products")
class ProductsController {

    private static final int LARGEST_PAGE = 1_000;

    private final Products products;

    ProductsController(Products products) {
        this.products = products;
    }

    /// All published products from A to Z, or those that fit the words.
    @Answers(problems = "422 invalid-input")
    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        var language = language(lang);
        var found = q.isBlank() ? products.list(language) : products.search(q, language);
        var largest = Math.clamp(size, 1, LARGEST_PAGE);
        var first = Math.min((long) (Math.max(page, 1) - 1) * largest, found.size());
        var last = Math.min(first + largest, found.size());
        var items = found.subList((int) first, (int) last).stream()
                .map(product -> ProductBody.of(product, language))
                .toList();
        return new Answer(items, found.size(), last < found.size() ? next(q, lang, page + 1, largest) : null);
    }

    @Answers(problems = "422 invalid-input")
    @GetMapping("/{code}")
    ProductBody get(@PathVariable String code, @RequestParam(defaultValue = "") String lang) {
        var product = products.find(code)
                .filter(Product::isPublished)
                .orElseThrow(() -> new NotFound("No published product " + code));
        return ProductBody.of(product, language(lang));
    }

    private static Language language(String tag) {
        if (tag.isBlank()) {
            return Texts.language();
        }
        return Language.find(tag)
                .orElseThrow(() -> new InvalidInput("lang", "invalid", text("web.error.invalid-value", tag)));
    }

    private static String next(String q, String lang, int page, int size) {
        return "/api/v1/products?q=" + Links.encode(q) + "&lang=" + Links.encode(lang) + "&page=" + page + "&size="
                + size;
    }

    record Answer(
            List<ProductBody> items, int total, @Nullable String next) {}
}
