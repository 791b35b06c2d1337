package balieplein.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RepresentationsTable {

    /// A proxy that waits to be taken.
    record Offer(String represented, @Nullable Instant ends) {}

    private static final String SELECT = """
            select r.code, r.kind, r.representative, p.name as representative_name,
                   r.represented, coalesce(q.name, o.name) as represented_name, r.starts, r.ends, r.ended_at
            from people.representation r
            join people.person p on p.city = r.city and p.code = r.representative
            left join people.person q on q.city = r.city and q.code = r.represented
            left join people.organisation o on o.city = r.city and o.code = r.represented
            """;

    private static final String BY_CODE = SELECT + "where r.code = ?";

    private static final String OF_A_PERSON = SELECT + """
            where (r.representative = :person or r.represented = :person)
            and coalesce(q.name, o.name) is not null
            order by r.starts, r.code
            """;

    private static final RowMapper<Representation> ROW = (row, number) -> new Representation(
            row.getString("code"),
            Representation.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("representative"),
            row.getString("representative_name"),
            row.getString("represented"),
            row.getString("represented_name"),
            row.getObject("starts", OffsetDateTime.class).toInstant(),
            instant(row, "ends"),
            instant(row, "ended_at"));

    private static final RowMapper<Offer> OFFER =
            (row, number) -> new Offer(row.getString("represented"), instant(row, "ends"));

    private final JdbcClient sql;

    RepresentationsTable(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isInForce(String representative, String represented, Instant now) {
        return sql.sql("""
                select exists (
                    select from people.representation
                    where representative = :representative and represented = :represented
                    and ended_at is null and starts <= :now and (ends is null or ends > :now))
                """)
                .param("representative", representative)
                .param("represented", represented)
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    Optional<Representation> find(String code) {
        return sql.sql(BY_CODE).param(code).query(ROW).optional();
    }

    List<Representation> list(String person) {
        return sql.sql(OF_A_PERSON).param("person", person).query(ROW).list();
    }

    void add(
            String code,
            Representation.Kind kind,
            String representative,
            String represented,
            Instant starts,
            @Nullable Instant ends) {
        sql.sql("""
                insert into people.representation (code, kind, representative, represented, starts, ends)
                values (:code, :kind, :representative, :represented, :starts, :ends)
                """)
                .param("code", code)
                .param("kind", kind.code())
                .param("representative", representative)
                .param("represented", represented)
                .param("starts", utc(starts))
                .param("ends", ends == null ? null : utc(ends))
                .update();
    }

    boolean end(String code, Instant now) {
        return sql.sql("update people.representation set ended_at = ? where code = ? and ended_at is null")
                        .param(utc(now))
                        .param(code)
                        .update()
                > 0;
    }

    void offer(byte[] hash, String represented, @Nullable Instant ends, Instant lapses) {
        sql.sql("""
                insert into people.proxy_offer (code_hash, represented, ends, lapses)
                values (:hash, :represented, :ends, :lapses)
                """)
                .param("hash", hash)
                .param("represented", represented)
                .param("ends", ends == null ? null : utc(ends))
                .param("lapses", utc(lapses))
                .update();
    }

    Optional<Offer> offered(byte[] hash, Instant now) {
        return sql.sql("""
                select represented, ends
                from people.proxy_offer
                where code_hash = ? and lapses > ? and taken_at is null
                """).param(hash).param(utc(now)).query(OFFER).optional();
    }

    /// Whether nobody took it before.
    boolean take(byte[] hash, Instant now) {
        return sql.sql("update people.proxy_offer set taken_at = ? where code_hash = ? and taken_at is null")
                        .param(utc(now))
                        .param(hash)
                        .update()
                > 0;
    }

    /// Writes an organisation or finds the one with this number again.
    String remember(String code, String number, String name) {
        return sql.sql("""
                insert into people.organisation (code, number, name)
                values (:code, :number, :name)
                on conflict (city, number) do update
                set name = excluded.name
                returning code
                """)
                .param("code", code)
                .param("number", number)
                .param("name", name)
                .query(String.class)
                .single();
    }

    /// Offers nobody took in time, and representations over since before a moment.
    int removeBefore(Instant moment) {
        sql.sql("delete from people.proxy_offer where lapses < ?")
                .param(utc(moment))
                .update();
        return sql.sql("delete from people.representation where coalesce(ended_at, ends) < ?")
                .param(utc(moment))
                .update();
    }

    /// Those of somebody who is forgotten; what they did for others goes with them by itself.
    void removeOf(String represented) {
        sql.sql("delete from people.representation where represented = ?")
                .param(represented)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
