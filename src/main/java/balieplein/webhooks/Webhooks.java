package balieplein.webhooks;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The programs that are told what happens in the current city. What they are told carries codes and links only.
@Component
public class Webhooks {

    private static final int MOST = 200;

    private final SubscriptionsTable table;
    private final DeliveriesTable deliveries;
    private final AddressPolicy policy;
    private final AuditLog audit;
    private final InstantSource clock;

    Webhooks(
            SubscriptionsTable table,
            DeliveriesTable deliveries,
            AddressPolicy policy,
            AuditLog audit,
            InstantSource clock) {
        this.table = table;
        this.deliveries = deliveries;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Subscription> list() {
        return table.list();
    }

    /// Subscribes an address. The same request with the same key subscribes once.
    ///
    /// @param events tags such as `hours.published`
    @Transactional
    public Subscribing subscribe(String url, List<String> events, @Nullable String key) {
        var known = events.stream()
                .flatMap(tag -> WebhookEvent.find(tag).stream())
                .distinct()
                .toList();
        if (known.isEmpty() || known.size() < events.stream().distinct().count()) {
            return new Subscribing.Refused("events");
        }
        URI address;
        try {
            address = new URI(url.strip());
        } catch (URISyntaxException e) {
            return new Subscribing.Refused("address");
        }
        return policy.refusal(address)
                .<Subscribing>map(Subscribing.Refused::new)
                .orElseGet(() -> add(address, known, key));
    }

    /// Stops telling an address; what was not told yet is not told any more.
    @Transactional
    public boolean remove(String code) {
        var removed = table.remove(code);
        if (removed) {
            audit.record("webhooks.removed", "webhook:" + code, Map.of());
        }
        return removed;
    }

    /// What did not arrive, the newest first.
    public List<WebhookDelivery> troubled() {
        return deliveries.troubled(MOST);
    }

    /// Tells what failed again. False when it is not there or did not fail.
    @Transactional
    public boolean retry(UUID delivery) {
        return deliveries.retry(delivery, clock.instant());
    }

    private Subscribing add(URI address, List<WebhookEvent> events, @Nullable String key) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var made = new Subscription(code, address, events, Actor.current().name(), clock.instant());
        var secret = table.add(made, WebhookSignature.newSecret(), key);
        var subscription = table.findBySecret(secret).orElse(made);
        if (subscription.code().equals(code)) {
            audit.record("webhooks.subscribed", "webhook:" + code, Map.of("host", address.getHost()));
        }
        return new Subscribing.Subscribed(subscription, secret);
    }
}
