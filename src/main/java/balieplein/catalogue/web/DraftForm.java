package balieplein.catalogue.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.Theme;
import balieplein.web.FieldErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A new draft with nothing but a code and a name.
final class DraftForm {

    private DraftForm() {}

    ///
    /// @param service of an editor who edits for one service only
    static Product read(Map<String, String> typed, @Nullable String service, FieldErrors errors) {
        var form = new FormReader(typed, FormFields.ofTheCity(), errors);
        var code = form.code("code");
        var name = form.required("name");
        return new Product(
                code,
                service,
                Product.State.DRAFT,
                Theme.CONTACT,
                "file-text",
                name,
                name,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
