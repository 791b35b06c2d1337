package balieplein.webhooks.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.webhooks.Subscribing;
import balieplein.webhooks.WebhookEvent;
import balieplein.webhooks.Webhooks;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which programs are told what happens in the city, for its administrator.
@Allowed(Role.ADMIN)
@Controller
@RequestMapping("/staff/webhooks")
class WebhooksScreenController {

    private final Webhooks webhooks;

    WebhooksScreenController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    WebhooksPage list() {
        return page("", List.of(), "", FieldErrors.none());
    }

    /// The secret is shown once, on the answer itself: it never gets into an address or a log.
    @PostMapping
    WebhooksPage subscribe(
            @RequestParam(defaultValue = "") String url, @RequestParam(defaultValue = "") List<String> event) {
        return switch (webhooks.subscribe(url, event, null)) {
            case Subscribing.Subscribed subscribed -> page("", List.of(), subscribed.secret(), FieldErrors.none());
            case Subscribing.Refused(var reason) -> page(url, event, "", refused(reason));
        };
    }

    @PostMapping("/{code}/remove")
    Redirect remove(@PathVariable String code) {
        webhooks.remove(code);
        return Redirect.to("/staff/webhooks");
    }

    @PostMapping("/deliveries/{delivery}/retry")
    Redirect retry(@PathVariable UUID delivery) {
        webhooks.retry(delivery);
        return Redirect.to("/staff/webhooks");
    }

    static FieldErrors refused(String reason) {
        var field = reason.equals("events") ? "event" : "url";
        return FieldErrors.none().add(field, reason, text("webhooks.staff.fault." + reason));
    }

    private WebhooksPage page(String url, List<String> chosen, String secret, FieldErrors errors) {
        var events = Arrays.stream(WebhookEvent.values())
                .map(event -> new Choice(event.tag(), text("webhooks.staff.event." + event.tag())))
                .toList();
        return new WebhooksPage(webhooks.list(), webhooks.troubled(), events, url, chosen, secret, errors);
    }
}
