package balieplein.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What else there is to know about a [Message].
///
/// @param link path of the screen where staff see what the message is about
/// @param expires from then on it is not true any more and stays unsent
public record Extras(
        Message.@Nullable Fallback fallback,
        @Nullable String link,
        @Nullable Instant expires) {

    static final Extras NONE = new Extras(null, null, null);
}
