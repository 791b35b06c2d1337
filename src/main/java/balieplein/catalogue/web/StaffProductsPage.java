package balieplein.catalogue.web;

import balieplein.catalogue.SearchGaps.Gap;
import balieplein.web.Choice;
import balieplein.web.Page;
import java.util.List;

/// @param words and @param state what the list is filtered by
/// @param gaps what residents searched in vain
public record StaffProductsPage(String words, String state, List<Choice> states, List<Row> rows, List<Gap> gaps)
        implements Page {

    /// @param state part of a text key: `draft`, `published`, `retired`
    public record Row(String code, String name, String service, String state, int steps) {}
}
