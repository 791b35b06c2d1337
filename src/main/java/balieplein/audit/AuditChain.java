package balieplein.audit;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Entries of the record hang together: each link holds a hash of its entry and of the link before. Whoever changes or
/// removes an entry in the store, past the product, breaks the chain.
@Component
public class AuditChain {

    /// What a walk along the chain found in the current city.
    public sealed interface Verification {

        /// Every linked entry is as it was written.
        ///
        /// @param mark of the last link: kept elsewhere, it also shows later whether the end was cut off
        /// @param waiting entries of the last seconds that are not linked yet
        record Intact(long entries, String mark, long waiting) implements Verification {}

        /// @param entries numbers of those that were changed or are gone, at most ten
        record Broken(List<Long> entries) implements Verification {
            public Broken {
                entries = List.copyOf(entries);
            }
        }
    }

    private static final String BROKEN = """
            select coalesce(checked.entry, checked.position) as number
            from (
                select l.position, l.entry, l.hash, e.number,
                    audit.digest(lag(l.hash) over (order by l.position), e) as expected,
                    row_number() over (order by l.position) as place
                from audit.link l
                left join audit.entry e on e.number = l.entry
            ) checked
            where checked.number is null or checked.hash <> checked.expected or checked.place <> checked.position
            order by checked.position
            limit 10
            """;

    private static final String INTACT = """
            select
                count(l.position) as entries,
                (select hash from audit.link order by position desc limit 1) as mark,
                count(*) - count(l.position) as waiting
            from audit.entry e
            left join audit.link l on l.entry = e.number
            """;

    private static final RowMapper<Verification> AS_INTACT = (row, number) ->
            new Verification.Intact(row.getLong("entries"), mark(row.getBytes("mark")), row.getLong("waiting"));

    private final JdbcClient sql;

    AuditChain(JdbcClient sql) {
        this.sql = sql;
    }

    /// Links what was written since, in the current city. Returns how many entries that were.
    @Transactional
    public long extend() {
        return sql.sql("select audit.extend()").query(Long.class).single();
    }

    @Transactional(readOnly = true)
    public Verification verify() {
        var broken = sql.sql(BROKEN).query(Long.class).list();
        return broken.isEmpty() ? sql.sql(INTACT).query(AS_INTACT).single() : new Verification.Broken(broken);
    }

    private static String mark(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }
}
