package balieplein.webhooks.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import balieplein.webhooks.Subscription;
import balieplein.webhooks.WebhookDelivery;
import java.util.List;

/// The programs that are told what happens, and what did not arrive.
///
/// @param url and `chosen` as typed
/// @param secret of what was just subscribed, shown once; empty otherwise
public record WebhooksPage(
        List<Subscription> subscriptions,
        List<WebhookDelivery> troubled,
        List<Choice> events,
        String url,
        List<String> chosen,
        String secret,
        FieldErrors errors)
        implements Page {

    public WebhooksPage {
        subscriptions = List.copyOf(subscriptions);
        troubled = List.copyOf(troubled);
        events = List.copyOf(events);
        chosen = List.copyOf(chosen);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
