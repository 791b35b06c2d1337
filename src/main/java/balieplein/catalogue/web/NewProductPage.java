package balieplein.catalogue.web;

import balieplein.web.Page;

/// The form of a new product.
public record NewProductPage(FormFields form) implements Page {

    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }
}
