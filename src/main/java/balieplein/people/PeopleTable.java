package balieplein.people;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PeopleTable {

    private static final RowMapper<Person> PERSON = (row, number) -> new Person(
            row.getString("code"),
            row.getString("name"),
            InstantColumn.read(row, "first_seen"),
            InstantColumn.read(row, "last_seen"));

    private final JdbcClient sql;

    PeopleTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Writes a person or finds the one with this number again.
    ///
    /// @return the code
    String remember(String code, byte[] hash, NumberSafe.Sealed sealed, String name, Instant now) {
        return sql.sql("""
                insert into people.person (code, number_hash, number_sealed, sealed_with, name, first_seen, last_seen)
                values (:code, :hash, :sealed, :key, :name, :now, :now)
                on conflict (city, number_hash) do update
                set name = excluded.name, last_seen = excluded.last_seen
                returning code
                """)
                .param("code", code)
                .param("hash", hash)
                .param("sealed", sealed.bytes())
                .param("key", sealed.key())
                .param("name", name)
                .param("now", InstantColumn.of(now))
                .query(String.class)
                .single();
    }

    Optional<Person> find(String code) {
        return sql.sql("select code, name, first_seen, last_seen from people.person where code = ?")
                .param(code)
                .query(PERSON)
                .optional();
    }

    Optional<Person> find(byte[] hash) {
        return sql.sql("select code, name, first_seen, last_seen from people.person where number_hash = ?")
                .param(hash)
                .query(PERSON)
                .optional();
    }

    Optional<NumberSafe.Sealed> sealed(String code) {
        return sql.sql("select code, sealed_with, number_sealed from people.person where code = ?")
                .param(code)
                .query(Resealing.MAPPER)
                .optional()
                .map(Resealing::sealed);
    }

    List<Resealing> sealedWithAnother(String key, int most) {
        return sql.sql("""
                select code, sealed_with, number_sealed
                from people.person
                where sealed_with <> ?
                order by code
                limit ?
                """).param(key).param(most).query(Resealing.MAPPER).list();
    }

    void reseal(String code, NumberSafe.Sealed sealed) {
        sql.sql("update people.person set number_sealed = ?, sealed_with = ? where code = ?")
                .param(sealed.bytes())
                .param(sealed.key())
                .param(code)
                .update();
    }

    int remove(String code) {
        return sql.sql("delete from people.person where code = ?").param(code).update();
    }

    int removeUnseenSince(Instant moment) {
        return sql.sql("delete from people.person where last_seen < ?")
                .param(InstantColumn.of(moment))
                .update();
    }
}
