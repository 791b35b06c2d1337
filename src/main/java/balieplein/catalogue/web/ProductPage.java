package balieplein.catalogue.web;

import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param service the name of the responsible service
/// @param phone of that service
public record ProductPage(
        ProductFacts product,
        List<Way> ways,
        BringLists bring,
        List<Answer> questions,
        List<OfficeCard> offices,
        @Nullable String service,
        @Nullable String phone)
        implements Page {

    public record Answer(String question, String answer) {}
}
