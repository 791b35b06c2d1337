package balieplein.insight;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.day_block`: packed days. A day that was packed is no longer open ([OpenDaysTable]).
@Repository
class BlocksTable {

    /// Blocks that travel at once: one has a few ten thousand bytes. Few, because whoever presses “next” waits for
    /// them.
    private static final int FETCH = 50;

    private static final RowMapper<DayBlock> BLOCK = (row, number) ->
            DayBlock.unpacked(row.getObject("day", LocalDate.class), row.getString("location"), row.getBytes("packed"));

    private final JdbcClient sql;

    BlocksTable(DataSource dataSource) {
        var template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCH);
        this.sql = JdbcClient.create(template);
    }

    /// Hands out the packed days of a selection. Runs in a transaction, so that they stream.
    void each(Selection selection, Consumer<DayBlock> consumer) {
        try (var blocks = sql
                .sql("""
                        select day, location, packed
                        from insight.day_block
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                          and not exists (
                              select 1
                              from insight.open_day
                              where open_day.day = day_block.day
                                and open_day.location = day_block.location)
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(BLOCK)
                .stream()) {
            blocks.forEach(consumer);
        }
    }

    /// Nobody changes a fact until this transaction ends: what is packed now is all there is.
    void keepStill() {
        sql.sql("set local lock_timeout = '2s'").update();
        sql.sql("lock table insight.visit_fact in share mode").update();
    }

    void save(DayBlock block, int visits) {
        sql.sql("""
                        insert into insight.day_block (day, location, visits, packed)
                        values (:day, :location, :visits, :packed)
                        on conflict (city, day, location) do update
                        set visits = excluded.visits,
                            packed = excluded.packed
                        """)
                .param("day", block.day())
                .param("location", block.location())
                .param("visits", visits)
                .param("packed", block.packed())
                .update();
        sql.sql("""
                        delete from insight.open_day
                        where day = :day
                          and location = :location
                        """)
                .param("day", block.day())
                .param("location", block.location())
                .update();
    }
}
