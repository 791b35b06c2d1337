package balieplein.rosters;

import balieplein.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the schema `rosters`.
@Repository
class RosterTable {

    private static final RowMapper<Worker> WORKER = (row, number) -> new Worker(
            row.getString("member"),
            row.getString("location"),
            Set.of((String[]) row.getArray("pools").getArray()),
            row.getString("buddy"),
            List.of((String[]) row.getArray("to_learn").getArray()));

    private static final RowMapper<Shift> SHIFT = (row, number) -> new Shift(
            row.getString("member"),
            row.getObject("day", LocalDate.class),
            row.getString("location"),
            row.getString("pool"),
            row.getObject("starts", LocalTime.class),
            row.getObject("ends", LocalTime.class),
            pause(row));

    private static final RowMapper<Leave> LEAVE = (row, number) -> new Leave(
            row.getString("member"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class),
            Leave.Kind.of(row.getString("kind")));

    private final JdbcClient sql;

    RosterTable(JdbcClient sql) {
        this.sql = sql;
    }

    Roster read(Map<String, Period> periods) {
        return new Roster(
                sql.sql("""
                        select member, location, pools, buddy, to_learn
                        from rosters.worker
                        order by member
                        """).query(WORKER).list(),
                sql.sql("""
                        select member, day, location, pool, starts, ends, break_starts, break_ends
                        from rosters.shift
                        order by day, starts, member
                        """).query(SHIFT).list(),
                sql.sql("""
                        select member, from_day, until_day, kind
                        from rosters.leave
                        order by from_day, member
                        """).query(LEAVE).list(),
                periods);
    }

    void save(Worker worker) {
        sql.sql("""
                        insert into rosters.worker (member, location, pools, buddy, to_learn)
                        values (:member, :location, :pools, :buddy, :to_learn)
                        on conflict (city, member) do update
                        set location = excluded.location,
                            pools = excluded.pools,
                            buddy = excluded.buddy,
                            to_learn = excluded.to_learn
                        """)
                .param("member", worker.member())
                .param("location", worker.location())
                .param("pools", worker.pools().stream().sorted().toArray(String[]::new))
                .param("buddy", worker.buddy())
                .param("to_learn", worker.toLearn().toArray(String[]::new))
                .update();
    }

    /// Whether nobody planned this person on this day before.
    boolean add(Shift shift) {
        var pause = shift.pause();
        return sql.sql("""
                                insert into rosters.shift
                                    (member, day, location, pool, starts, ends, break_starts, break_ends)
                                values (:member, :day, :location, :pool, :starts, :ends, :break_starts, :break_ends)
                                on conflict (city, member, day) do nothing
                                """)
                        .param("member", shift.member())
                        .param("day", shift.day())
                        .param("location", shift.location())
                        .param("pool", shift.pool())
                        .param("starts", shift.from())
                        .param("ends", shift.to())
                        .param("break_starts", pause == null ? null : pause.from())
                        .param("break_ends", pause == null ? null : pause.to())
                        .update()
                == 1;
    }

    /// Whether the break was still where it was.
    boolean movePause(Shift shift, Shift.Pause was, Shift.Pause becomes) {
        return sql.sql("""
                                update rosters.shift
                                set break_starts = :starts,
                                    break_ends = :ends,
                                    planned_break_starts = coalesce(planned_break_starts, break_starts),
                                    planned_break_ends = coalesce(planned_break_ends, break_ends)
                                where member = :member
                                  and day = :day
                                  and break_starts = :was
                                """)
                        .param("member", shift.member())
                        .param("day", shift.day())
                        .param("was", was.from())
                        .param("starts", becomes.from())
                        .param("ends", becomes.to())
                        .update()
                == 1;
    }

    /// Whether the break had been moved to where it is.
    boolean putPauseBack(Shift shift, Shift.Pause moved) {
        return sql.sql("""
                                update rosters.shift
                                set break_starts = planned_break_starts,
                                    break_ends = planned_break_ends,
                                    planned_break_starts = null,
                                    planned_break_ends = null
                                where member = :member
                                  and day = :day
                                  and break_starts = :moved
                                  and planned_break_starts is not null
                                """)
                        .param("member", shift.member())
                        .param("day", shift.day())
                        .param("moved", moved.from())
                        .update()
                == 1;
    }

    void remove(String member, LocalDate day) {
        sql.sql("""
                        delete from rosters.shift
                        where member = :member
                          and day = :day
                        """).param("member", member).param("day", day).update();
    }

    void save(Leave leave) {
        sql.sql("""
                        insert into rosters.leave (member, from_day, until_day, kind)
                        values (:member, :from, :until, :kind)
                        on conflict (city, member, from_day) do update
                        set until_day = excluded.until_day,
                            kind = excluded.kind
                        """)
                .param("member", leave.member())
                .param("from", leave.from())
                .param("until", leave.until())
                .param("kind", leave.kind().tag())
                .update();
    }

    void removeLeave(String member, LocalDate from) {
        sql.sql("""
                        delete from rosters.leave
                        where member = :member
                          and from_day = :from
                        """).param("member", member).param("from", from).update();
    }

    private static Shift.@Nullable Pause pause(ResultSet row) throws SQLException {
        var from = row.getObject("break_starts", LocalTime.class);
        var to = row.getObject("break_ends", LocalTime.class);
        return from == null || to == null ? null : new Shift.Pause(from, to);
    }
}
