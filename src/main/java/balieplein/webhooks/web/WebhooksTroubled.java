package balieplein.webhooks.web;

import balieplein.webhooks.WebhookDelivery;
import java.util.UUID;

/// What did not arrive at a subscriber.
record WebhooksTroubled(UUID delivery, String webhook, String event, String state, int tries, String answer) {

    static WebhooksTroubled of(WebhookDelivery delivery) {
        return new WebhooksTroubled(
                delivery.id(),
                delivery.subscription(),
                delivery.event(),
                delivery.state(),
                delivery.tries(),
                delivery.answer());
    }
}
