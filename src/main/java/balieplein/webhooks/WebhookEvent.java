package balieplein.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a program can be told of.
public enum WebhookEvent {
    APPOINTMENT_BOOKED,
    APPOINTMENT_MOVED,
    APPOINTMENT_CANCELLED,
    HOURS_PUBLISHED,
    PRODUCT_PUBLISHED,
    VISIT_CLOSED;

    /// As in requests, such as `appointment.booked`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Optional<WebhookEvent> find(String tag) {
        return Arrays.stream(values()).filter(event -> event.tag().equals(tag)).findFirst();
    }
}
