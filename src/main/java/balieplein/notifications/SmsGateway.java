package balieplein.notifications;

import org.jspecify.annotations.Nullable;

/// The way out for text messages. A gateway gives a message that it was given before under the same key no second time.
public interface SmsGateway {

    /// @param key the same at every try
    /// @param city whose message it is
    /// @param mobile as `+32470123456`
    record Order(String key, String city, String mobile, SmsText text) {}

    /// What came of handing one over.
    sealed interface Handover {

        /// @param reference as the gateway calls it; without one it does not tell what became of it
        record Taken(@Nullable String reference) implements Handover {}

        /// The number does not exist or takes no messages.
        record NoSuchNumber(String reason) implements Handover {}

        /// The gateway will never take this message.
        record Refused(String reason) implements Handover {}

        /// Worth another try.
        record Busy(String reason) implements Handover {}
    }

    /// What became of one that was taken.
    enum Fate {
        UNDERWAY,
        DELIVERED,
        IMPOSSIBLE
    }

    /// Whether there is a gateway at all.
    boolean exists();

    Handover send(Order order);

    /// @param reference as [Handover.Taken] gave it
    Fate look(String reference);
}
