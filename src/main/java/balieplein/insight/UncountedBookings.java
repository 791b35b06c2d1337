package balieplein.insight;

import balieplein.catalogue.ProductRequested;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Earlier versions counted bookings after the act, by a listener that is gone. What it had not heard when the product
/// was upgraded would wait for it for ever: it is counted here, and waits no more. Twice does no harm.
@Component
class UncountedBookings {

    private record Waiting(UUID id, String type, String event) {}

    private final JdbcClient sql;
    private final JsonMapper json;
    private final BookingFacts facts;
    private final RequestsTable requests;

    UncountedBookings(JdbcClient sql, JsonMapper json, BookingFacts facts, RequestsTable requests) {
        this.sql = sql;
        this.json = json;
        this.facts = facts;
        this.requests = requests;
    }

    void count() {
        for (var waiting : list()) {
            var event = json.readTree(waiting.event());
            CurrentCity.run(event.path("city").asString(), () -> {
                if (waiting.type().equals(ProductRequested.class.getName())) {
                    requests.save(json.treeToValue(event, ProductRequested.class));
                } else {
                    facts.record(event.path("code").asString());
                }
            });
            sql.sql("""
                            delete from database.event_publication
                            where id = ?
                            """).param(waiting.id()).update();
        }
    }

    private List<Waiting> list() {
        return sql.sql("""
                        select id, event_type, serialized_event
                        from database.event_publication
                        where completion_date is null
                          and listener_id like 'balieplein.insight.BookingsListener.%'
                        order by publication_date
                        """)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("event_type"),
                        row.getString("serialized_event")))
                .list();
    }
}
