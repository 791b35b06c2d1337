package balieplein.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that did not arrive.
///
/// @param recipient an e-mail address, or a mobile number as `+32470123456`
/// @param state `bounced` or `failed`
/// @param reason in the words of the other side, without the address
/// @param link path of the screen that shows what it is about
/// @param handledBy name of who took care of it
public record UndeliveredMessage(
        String key,
        Message.Channel channel,
        String recipient,
        String subject,
        String state,
        String reason,
        Instant at,
        @Nullable String link,
        @Nullable String handledBy,
        @Nullable Instant handledAt) {}
