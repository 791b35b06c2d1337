package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.EditedProduct;
import balieplein.catalogue.Icons;
import balieplein.catalogue.Products;
import balieplein.catalogue.Theme;
import balieplein.catalogue.UnservedSteps;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.web.Choice;
import balieplein.web.Screen;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of a product with everything its editor may choose from.
@Component
class ProductEditPages {

    private final Products products;
    private final UnservedSteps unserved;

    ProductEditPages(Products products, UnservedSteps unserved) {
        this.products = products;
        this.unserved = unserved;
    }

    ProductEditPage of(EditedProduct now, String done) {
        return of(now, ProductForm.of(now.product()), null, done);
    }

    ProductEditPage of(EditedProduct now, FormFields form, @Nullable Meanwhile meanwhile, String done) {
        var language = Screen.current().language();
        var product = now.product();
        return new ProductEditPage(
                product.code(),
                product.name().in(language),
                FormFields.code(product.state()),
                now.version(),
                form,
                services(),
                themes(),
                Icons.list().stream().map(icon -> new Choice(icon, icon)).toList(),
                product.steps().stream()
                        .map(step -> new ProductEditPage.StepLine(
                                step.code(),
                                step.name().in(language),
                                step.minutes(),
                                step.regime().code(),
                                step.documents().size()))
                        .toList(),
                unserved.of(product).stream()
                        .map(each -> new ProductEditPage.Unserved(
                                products.nameOf(each.step(), language),
                                each.lack().tag()))
                        .toList(),
                meanwhile,
                done);
    }

    private List<Choice> services() {
        var language = Screen.current().language();
        return products.services().stream()
                .filter(service -> Reach.includes(Place.service(service.code())))
                .map(service -> new Choice(service.code(), service.name().in(language)))
                .toList();
    }

    private static List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.code(), text("catalogue.theme." + theme.code())))
                .toList();
    }
}
