package balieplein.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language a screen can speak. Turkish and Arabic are spoken at the kiosk only.
public enum Language {
    NL("Nederlands"),
    FR("Français"),
    EN("English"),
    DE("Deutsch"),
    TR("Türkçe"),
    AR("العربية");

    private final String ownName;
    private final Locale locale;

    Language(String ownName) {
        this.ownName = ownName;
        // digits everywhere as on the tickets and the clock
        this.locale = Locale.forLanguageTag(tag() + "-BE-u-nu-latn");
    }

    /// The tag of BCP 47, such as `nl`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of the language in that language.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /// Finds the language of a tag such as `nl`, `nl-BE` or `NL`.
    public static Optional<Language> find(String tag) {
        var primary = tag.strip().split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(primary))
                .findFirst();
    }

    /// Throws when the tag is none of ours.
    public static Language of(String tag) {
        return find(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown language '" + tag + "'. Maybe one of " + Arrays.toString(values()) + "."));
    }
}
