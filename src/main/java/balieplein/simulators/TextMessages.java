package balieplein.simulators;

import balieplein.database.InstantColumn;
import balieplein.kernel.Code;
import balieplein.kernel.CurrentCity;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The text messages that the simulated gateway took for the current city. A number that ends in 404 does not exist;
/// one that ends in 99 is never reached.
@Component
@Simulated
public class TextMessages {

    private static final int SHOWN = 200;

    private static final RowMapper<TextMessage> MESSAGE = (row, number) -> new TextMessage(
            row.getLong("id"),
            InstantColumn.read(row, "received"),
            row.getString("sender"),
            row.getString("recipient"),
            row.getString("words"));

    private final JdbcClient sql;
    private final InstantSource clock;

    TextMessages(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Newest first.
    public List<TextMessage> list() {
        return sql.sql("""
                select id, received, sender, recipient, words
                from simulators.text_message
                order by id desc
                limit ?
                """).param(SHOWN).query(MESSAGE).list();
    }

    /// Whether there is no such number.
    public boolean isUnknown(String number) {
        return !number.matches("\\+[1-9]\\d{7,14}") || number.endsWith("404");
    }

    /// Takes a message once; the same correlator again is the same message.
    ///
    /// @param correlator begins with the code of the city
    /// @return what the gateway calls it
    public String take(String correlator, String sender, String recipient, String words) {
        return CurrentCity.call(cityOf(correlator), () -> {
            var id = sql.sql("""
                    insert into simulators.text_message (correlator, received, sender, recipient, words)
                    values (?, ?, ?, ?, ?)
                    on conflict (city, correlator) do update
                    set correlator = excluded.correlator
                    returning id
                    """)
                    .params(correlator, InstantColumn.of(clock.instant()), sender, recipient, words)
                    .query(Long.class)
                    .single();
            return CurrentCity.code() + "." + id;
        });
    }

    /// @param reference as [#take] gave it
    public Optional<TextMessage> find(String reference) {
        var dot = reference.lastIndexOf('.');
        if (dot < 1 || !reference.substring(dot + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return CurrentCity.call(Code.check(reference.substring(0, dot)), () -> sql.sql("""
                select id, received, sender, recipient, words
                from simulators.text_message
                where id = ?
                """)
                .param(Long.parseLong(reference.substring(dot + 1)))
                .query(MESSAGE)
                .optional());
    }

    private static String cityOf(String correlator) {
        var parts = correlator.split("\\.");
        return Code.check(String.join(".", List.of(parts).subList(0, Math.max(1, parts.length - 2))));
    }
}
