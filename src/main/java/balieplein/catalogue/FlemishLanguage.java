package balieplein.catalogue;

import balieplein.kernel.Language;
import java.util.Locale;
import java.util.Optional;

/// Language tags of the Flemish catalogue: Dutch comes as `nl`, or marked as one that says je or u.
final class FlemishLanguage {

    /// Ours says je.
    static final String INFORMAL = "nl-BE-x-informal";

    private FlemishLanguage() {}

    static String tag(Language language) {
        return language == Language.NL ? INFORMAL : language.tag();
    }

    static Optional<Language> find(String tag) {
        var small = tag.toLowerCase(Locale.ROOT);
        return small.startsWith("nl") ? Optional.of(Language.NL) : Language.find(small);
    }

    static boolean isFormal(String tag) {
        return tag.toLowerCase(Locale.ROOT).endsWith("-x-formal");
    }

    static boolean isInformal(String tag) {
        return tag.toLowerCase(Locale.ROOT).endsWith("-x-informal");
    }
}
