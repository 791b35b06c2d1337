package balieplein.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// An address that is told what happens.
public record Subscription(String code, URI url, List<WebhookEvent> events, String author, Instant since) {

    public Subscription {
        events = List.copyOf(events);
    }
}
