package balieplein.webhooks;

import balieplein.database.InstantColumn;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SubscriptionsTable {

    private static final RowMapper<Subscription> SUBSCRIPTION = (row, number) -> new Subscription(
            row.getString("code"),
            URI.create(row.getString("url")),
            Arrays.stream((String[]) row.getArray("events").getArray())
                    .flatMap(tag -> WebhookEvent.find(tag).stream())
                    .toList(),
            row.getString("author"),
            InstantColumn.read(row, "since"));

    private final JdbcClient sql;

    SubscriptionsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Subscription> list() {
        return sql.sql("""
                select code, url, events, author, since
                from webhooks.subscription
                order by since, code
                """).query(SUBSCRIPTION).list();
    }

    /// Adds a subscription, unless a request with the same key did; the secret of the one that is there.
    String add(Subscription subscription, String secret, @Nullable String key) {
        return sql.sql("""
                insert into webhooks.subscription (code, url, events, secret, author, since, request_key)
                values (:code, :url, :events, :secret, :author, :since, :key)
                on conflict (city, request_key) do update
                set request_key = excluded.request_key
                returning secret
                """)
                .param("code", subscription.code())
                .param("url", subscription.url().toString())
                .param(
                        "events",
                        subscription.events().stream().map(WebhookEvent::tag).toArray(String[]::new))
                .param("secret", secret)
                .param("author", subscription.author())
                .param("since", InstantColumn.of(subscription.since()))
                .param("key", key)
                .query(String.class)
                .single();
    }

    Optional<Subscription> findBySecret(String secret) {
        return sql.sql("""
                select code, url, events, author, since
                from webhooks.subscription
                where secret = ?
                """).param(secret).query(SUBSCRIPTION).optional();
    }

    boolean remove(String code) {
        return sql.sql("delete from webhooks.subscription where code = ?")
                        .param(code)
                        .update()
                == 1;
    }
}
