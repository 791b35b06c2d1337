package balieplein.webhooks;

import balieplein.database.Commits;
import balieplein.database.InstantColumn;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is to be told, to whom, and what came of it.
@Component
class DeliveriesTable {

    /// One that was taken to be told now.
    record Due(UUID id, URI url, String secret, String body, int tries) {}

    private static final RowMapper<WebhookDelivery> DELIVERY = (row, number) -> new WebhookDelivery(
            row.getObject("id", UUID.class),
            row.getString("subscription"),
            URI.create(row.getString("url")),
            row.getString("event"),
            row.getString("state"),
            row.getInt("tries"),
            row.getString("answer"),
            InstantColumn.read(row, "created_at"));

    private static final RowMapper<Due> DUE = (row, number) -> new Due(
            row.getObject("id", UUID.class),
            URI.create(row.getString("url")),
            row.getString("secret"),
            row.getString("body"),
            row.getInt("tries"));

    private static final String ADD = """
            insert into webhooks.delivery (subscription, event, fact, body, due_at, created_at)
            select code, :event, :fact, :body, :now, :now
            from webhooks.subscription
            where :event = any (events)
            on conflict do nothing
            """;

    private final JdbcClient sql;
    private final Commits commits;

    DeliveriesTable(JdbcClient sql, Commits commits) {
        this.sql = sql;
        this.commits = commits;
    }

    /// For everybody who subscribed the event; the same fact once.
    void add(WebhookEvent event, String fact, String body, Instant now) {
        commits.write(
                ADD,
                new MapSqlParameterSource()
                        .addValue("event", event.tag())
                        .addValue("fact", fact)
                        .addValue("body", body)
                        .addValue("now", InstantColumn.of(now)));
    }

    /// Takes what is due longest, for one instance; if that one dies it is due again at `again`.
    Optional<Due> take(Instant now, Instant again) {
        return sql.sql("""
                update webhooks.delivery d
                set due_at = :again, tries = tries + 1
                from webhooks.subscription s
                where s.code = d.subscription
                    and d.id = (
                        select id
                        from webhooks.delivery
                        where state = 'waiting'
                            and due_at <= :now
                        order by due_at
                        limit 1
                        for update skip locked)
                returning d.id, s.url, s.secret, d.body, d.tries
                """)
                .param("now", InstantColumn.of(now))
                .param("again", InstantColumn.of(again))
                .query(DUE)
                .optional();
    }

    void settle(UUID id, String state, String answer, Instant due) {
        sql.sql("""
                update webhooks.delivery
                set state = :state, answer = :answer, due_at = :due
                where id = :id
                """)
                .param("id", id)
                .param("state", state)
                .param("answer", answer)
                .param("due", InstantColumn.of(due))
                .update();
    }

    /// Tells what failed again, from the start.
    boolean retry(UUID id, Instant now) {
        return sql.sql("""
                update webhooks.delivery
                set state = 'waiting', tries = 0, due_at = :now
                where id = :id
                    and state = 'failed'
                """).param("id", id).param("now", InstantColumn.of(now)).update() == 1;
    }

    /// The newest first: what failed, or did not succeed yet at the first try.
    List<WebhookDelivery> troubled(int most) {
        return sql.sql("""
                select d.id, d.subscription, s.url, d.event, d.state, d.tries, d.answer, d.created_at
                from webhooks.delivery d
                join webhooks.subscription s on s.code = d.subscription
                where d.state = 'failed'
                    or d.state = 'waiting' and d.tries > 0
                order by d.created_at desc, d.id
                limit ?
                """).param(most).query(DELIVERY).list();
    }

    int forgetBefore(Instant moment) {
        return sql.sql("""
                delete from webhooks.delivery
                where created_at < ?
                    and state <> 'waiting'
                """).param(InstantColumn.of(moment)).update();
    }
}
