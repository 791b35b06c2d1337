package balieplein.plaza;

import balieplein.kernel.Language;
import org.jspecify.annotations.Nullable;

/// What somebody says at check-in about themselves; nothing more is asked.
///
/// @param assistance the help they ask for, in their own words
/// @param priority whether they ask not to wait long; nobody asks why
/// @param mobile where to send a message when they are called
/// @param channel where they check in: `kiosk`, `info`, `phone`, `api`
/// @param requestKey names this request, so that sending it twice registers once
public record Visitor(
        Language language,
        @Nullable String assistance,
        boolean priority,
        @Nullable String mobile,
        String channel,
        @Nullable String requestKey) {

    public Visitor(
            Language language,
            @Nullable String assistance,
            @Nullable String mobile,
            String channel,
            @Nullable String requestKey) {
        this(language, assistance, false, mobile, channel, requestKey);
    }

    public static Visitor at(String channel, Language language) {
        return new Visitor(language, null, null, channel, null);
    }
}
