package balieplein.locations;

import java.util.Locale;

/// Whether an exception counts: waiting for approval, in force, or the early end of a day that had begun.
public enum ExceptionState {
    DRAFT,
    PUBLISHED,
    SUDDEN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExceptionState of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
