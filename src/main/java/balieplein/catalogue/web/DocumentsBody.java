package balieplein.catalogue.web;

import balieplein.catalogue.ProductStep;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to bring, in the answers of the API.
///
/// @param variant absent for the ordinary list
record DocumentsBody(@Nullable String variant, @Nullable String name, List<String> items) {

    static List<DocumentsBody> of(ProductStep step, Language language) {
        var lists = new ArrayList<DocumentsBody>();
        lists.add(new DocumentsBody(null, null, texts(step.documents(), language)));
        for (var variant : step.variants()) {
            lists.add(new DocumentsBody(
                    variant.code(), variant.name().in(language), texts(variant.documents(), language)));
        }
        return lists;
    }

    private static List<String> texts(List<LocalizedText> documents, Language language) {
        return documents.stream().map(document -> document.in(language)).toList();
    }
}
