package balieplein.surveys;

import java.util.Locale;

/// Where a resident was served (QUA-05).
public enum SurveyChannel {
    COUNTER,
    ONLINE,
    PHONE;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SurveyChannel of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
