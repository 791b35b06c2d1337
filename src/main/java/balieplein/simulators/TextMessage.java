package balieplein.simulators;

import java.time.Instant;

/// A text message as the phone shows it.
///
/// @param recipient such as `+32470123456`
public record TextMessage(long id, Instant received, String sender, String recipient, String words) {

    public boolean isReached() {
        return !recipient.endsWith("99");
    }
}
