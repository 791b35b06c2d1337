package balieplein.webhooks.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import balieplein.web.NotFound;
import balieplein.webhooks.Subscribing;
import balieplein.webhooks.Subscription;
import balieplein.webhooks.WebhookEvent;
import balieplein.webhooks.Webhooks;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Subscriptions of programs, over the API.
@Allowed(Role.ADMIN)
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhooksController {

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    record Body(@Nullable String url, @Nullable List<String> events) {}

    /// @param secret shown when it is subscribed, and never again
    record Answer(
            String code,
            String url,
            List<String> events,
            OffsetDateTime since,
            @Nullable String secret) {

        static Answer of(Subscription subscription, @Nullable String secret) {
            return new Answer(
                    subscription.code(),
                    subscription.url().toString(),
                    subscription.events().stream().map(WebhookEvent::tag).toList(),
                    CityTime.offset(subscription.since()),
                    secret);
        }
    }

    record Items(List<Answer> items) {}

    record TroubledItems(List<WebhooksTroubled> items) {}

    @GetMapping
    Items list() {
        return new Items(webhooks.list().stream()
                .map(subscription -> Answer.of(subscription, null))
                .toList());
    }

    @Answers(value = 201, problems = "422 invalid-input")
    @PostMapping
    ResponseEntity<Answer> subscribe(
            @RequestBody Body body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var url = Objects.requireNonNullElse(body.url(), "");
        var events = Objects.requireNonNullElse(body.events(), List.<String>of());
        return switch (webhooks.subscribe(url, events, key)) {
            case Subscribing.Subscribed(var subscription, var secret) ->
                ResponseEntity.status(201).body(Answer.of(subscription, secret));
            case Subscribing.Refused(var reason) -> throw new InvalidInput(WebhooksScreenController.refused(reason));
        };
    }

    @Answers(value = 204, problems = "404 not-found")
    @DeleteMapping("/{code}")
    ResponseEntity<Void> remove(@PathVariable String code) {
        if (!webhooks.remove(code)) {
            throw new NotFound("No webhook '" + code + "'.");
        }
        return ResponseEntity.noContent().build();
    }

    /// What did not arrive, the newest first.
    @GetMapping("/failures")
    TroubledItems failures() {
        return new TroubledItems(
                webhooks.troubled().stream().map(WebhooksTroubled::of).toList());
    }
}
