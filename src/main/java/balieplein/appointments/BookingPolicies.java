package balieplein.appointments;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The booking policy of the current city, from memory.
@Component
public class BookingPolicies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final CityCache<Optional<BookingPolicy>> cache;

    BookingPolicies(JdbcClient sql, LiveChannel live) {
        this.sql = sql;
        this.cache = new CityCache<>("appointments/policy", live, this::read);
    }

    /// As the city wrote it; else the usual one.
    public BookingPolicy get() {
        return cache.get().orElse(BookingPolicy.STANDARD);
    }

    Optional<BookingPolicy> fresh() {
        return cache.fresh();
    }

    /// Changes what is there now; of two who do so at once, the second sees what the first did. Inside a transaction.
    void change(UnaryOperator<BookingPolicy> change) {
        sql.sql("""
                        insert into appointments.policy (settings)
                        values (cast(? as jsonb))
                        on conflict (city) do nothing
                        """).param(JSON.writeValueAsString(BookingPolicy.STANDARD)).update();
        var now = sql.sql("select settings from appointments.policy for update")
                .query(String.class)
                .single();
        write(change.apply(JSON.readValue(now, BookingPolicy.class)));
    }

    void write(BookingPolicy policy) {
        sql.sql("""
                        insert into appointments.policy (settings)
                        values (cast(? as jsonb))
                        on conflict (city) do update
                        set settings = excluded.settings
                        """).param(JSON.writeValueAsString(policy)).update();
        cache.changed();
    }

    private Optional<BookingPolicy> read() {
        return sql.sql("select settings from appointments.policy")
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, BookingPolicy.class));
    }
}
