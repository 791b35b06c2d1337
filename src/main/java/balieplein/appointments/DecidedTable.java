package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided about the appointments of the worklist, and in which batch the letters about it were printed.
@Component
class DecidedTable {

    private static final RowMapper<PaperLetters.Batch> BATCH = (row, number) -> new PaperLetters.Batch(
            row.getLong("number"),
            row.getObject("printed_at", OffsetDateTime.class).toInstant(),
            row.getString("printed_by"),
            row.getInt("letters"));

    private final JdbcClient sql;
    private final InstantSource clock;

    DecidedTable(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Of what was decided before, nothing counts any more: a letter about that is followed by another one.
    ///
    /// @param location on whose list it was
    void add(String code, String location, String act) {
        sql.sql("""
                        insert into appointments.decided (code, location, act, at)
                        values (:code, :location, :act, :at)
                        on conflict (city, code) do update
                        set location = excluded.location,
                            act = excluded.act,
                            at = excluded.at,
                            batch = null
                        """)
                .param("code", code)
                .param("location", location)
                .param("act", act)
                .param("at", utc(clock.instant()))
                .update();
    }

    /// Of people without e-mail and mobile, the last decided first.
    ///
    /// @param batch null for those that wait to be printed
    List<String> codes(String location, @Nullable Long batch) {
        return sql.sql("""
                select d.code
                from appointments.decided d
                join appointments.appointment a
                    on a.code = d.code
                where d.location = :location
                    and d.batch is not distinct from cast(:batch as bigint)
                    and a.email is null
                    and a.mobile is null
                order by d.at desc, d.code
                """)
                .param("location", location)
                .param("batch", batch)
                .query(String.class)
                .list();
    }

    long addBatch(String location, String by, Instant now) {
        return sql.sql("""
                insert into appointments.letter_batch (location, printed_at, printed_by)
                values (?, ?, ?)
                returning number
                """).params(location, utc(now), by).query(Long.class).single();
    }

    /// The letters that wait, kept from whoever prints at the same time until the end of the transaction: of two, the
    /// second finds none.
    List<String> lockWaiting(String location) {
        return sql.sql("""
                select d.code
                from appointments.decided d
                join appointments.appointment a
                    on a.code = d.code
                where d.location = ?
                    and d.batch is null
                    and a.email is null
                    and a.mobile is null
                order by d.code
                for update of d
                """).param(location).query(String.class).list();
    }

    void putInto(long batch, List<String> codes) {
        sql.sql("""
                update appointments.decided
                set batch = ?
                where code = any(?)
                """).params(batch, codes.toArray(String[]::new)).update();
    }

    /// The last one first; without those of which every letter was followed by another one.
    List<PaperLetters.Batch> batches(String location) {
        return sql.sql("""
                select b.number, b.printed_at, b.printed_by, count(*) as letters
                from appointments.letter_batch b
                join appointments.decided d
                    on d.batch = b.number
                where b.location = ?
                group by b.city, b.number
                order by b.number desc
                """).param(location).query(BATCH).list();
    }
}
