package balieplein.insight;

import balieplein.database.InstantColumn;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.visit_fact`.
@Repository
class FactsTable {

    /// Rows that travel at once, so that five years fit in memory.
    private static final int FETCH = 1_000;

    private static final RowMapper<VisitFact> FACT = (row, number) -> new VisitFact(
            row.getString("visit"),
            row.getInt("events"),
            row.getObject("day", LocalDate.class),
            new HalfHour(row.getInt("half_hour")),
            row.getString("location"),
            row.getString("channel"),
            VisitFact.State.of(row.getString("state")),
            new VisitMoments(
                    InstantColumn.read(row, "registered"),
                    InstantColumn.readOrNull(row, "due"),
                    InstantColumn.readOrNull(row, "called"),
                    InstantColumn.readOrNull(row, "started"),
                    InstantColumn.readOrNull(row, "finished")),
            new Times(
                    row.getObject("waiting", Integer.class),
                    row.getObject("waiting_from_due", Integer.class),
                    row.getObject("handling", Integer.class),
                    row.getObject("throughput", Integer.class)),
            row.getString("counter"),
            row.getString("pool"),
            counts(row, "asked"),
            counts(row, "handled"),
            new Circumstances(
                    row.getString("appointment"),
                    row.getString("official"),
                    row.getString("opening"),
                    row.getInt("referrals"),
                    row.getString("first_queue"),
                    row.getString("outcome"),
                    list(row.getArray("missing"), String[].class),
                    row.getString("follow_up"),
                    row.getString("chain"),
                    row.getBoolean("generated")));

    private static final String SAVE = """
            insert into insight.visit_fact
                (visit, events, day, half_hour, location, channel, state,
                 registered, due, called, started, finished,
                 waiting, waiting_from_due, handling, throughput, counter, pool,
                 asked_steps, asked_counts, handled_steps, handled_counts,
                 appointment, official, opening, referrals, first_queue, outcome, missing, follow_up, chain)
            values (:visit, :events, :day, :half_hour, :location, :channel, :state,
                :registered, :due, :called, :started, :finished,
                :waiting, :waiting_from_due, :handling, :throughput, :counter, :pool,
                :asked_steps, :asked_counts, :handled_steps, :handled_counts,
                :appointment, :official, :opening, :referrals, :first_queue, :outcome, :missing, :follow_up, :chain)
            on conflict (city, visit) do update
            set events = excluded.events,
                day = excluded.day,
                half_hour = excluded.half_hour,
                location = excluded.location,
                channel = excluded.channel,
                state = excluded.state,
                registered = excluded.registered,
                due = excluded.due,
                called = excluded.called,
                started = excluded.started,
                finished = excluded.finished,
                waiting = excluded.waiting,
                waiting_from_due = excluded.waiting_from_due,
                handling = excluded.handling,
                throughput = excluded.throughput,
                counter = excluded.counter,
                pool = excluded.pool,
                asked_steps = excluded.asked_steps,
                asked_counts = excluded.asked_counts,
                handled_steps = excluded.handled_steps,
                handled_counts = excluded.handled_counts,
                appointment = excluded.appointment,
                official = excluded.official,
                opening = excluded.opening,
                referrals = excluded.referrals,
                first_queue = excluded.first_queue,
                outcome = excluded.outcome,
                missing = excluded.missing,
                follow_up = excluded.follow_up,
                chain = excluded.chain
            where visit_fact.events <= excluded.events
            """;

    private static final String EACH = """
            select visit, events, day, half_hour, location, channel, state,
                   registered, due, called, started, finished,
                   waiting, waiting_from_due, handling, throughput, counter, pool,
                   asked_steps, asked_counts, handled_steps, handled_counts,
                   appointment, official, opening, referrals, first_queue, outcome, missing, follow_up, chain, generated
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
              and (:generated or not generated)
            """;

    private final JdbcClient sql;

    FactsTable(DataSource dataSource) {
        var template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCH);
        this.sql = JdbcClient.create(template);
    }

    /// Writes what is known of a visit in place of what was known before; what was read earlier never replaces what was
    /// read later.
    void save(VisitFact fact) {
        var moments = fact.moments();
        var times = fact.times();
        var more = fact.circumstances();
        sql.sql(SAVE)
                .param("visit", fact.visit())
                .param("events", fact.events())
                .param("day", fact.day())
                .param("half_hour", fact.halfHour().number())
                .param("location", fact.location())
                .param("channel", fact.channel())
                .param("state", fact.state().tag())
                .param("registered", InstantColumn.of(moments.registered()))
                .param("due", InstantColumn.ofNullable(moments.due()))
                .param("called", InstantColumn.ofNullable(moments.called()))
                .param("started", InstantColumn.ofNullable(moments.started()))
                .param("finished", InstantColumn.ofNullable(moments.finished()))
                .param("waiting", times.waiting())
                .param("waiting_from_due", times.waitingFromDue())
                .param("handling", times.handling())
                .param("throughput", times.throughput())
                .param("counter", fact.counter())
                .param("pool", fact.pool())
                .param("asked_steps", steps(fact.asked()))
                .param("asked_counts", counts(fact.asked()))
                .param("handled_steps", steps(fact.handled()))
                .param("handled_counts", counts(fact.handled()))
                .param("appointment", more.appointment())
                .param("official", more.official())
                .param("opening", more.opening())
                .param("referrals", more.referrals())
                .param("first_queue", more.firstQueue())
                .param("outcome", more.outcome())
                .param("missing", more.missing().toArray(String[]::new))
                .param("follow_up", more.followUp())
                .param("chain", more.chain())
                .update();
    }

    void forget(LocalDate day) {
        sql.sql("""
                        delete from insight.visit_fact
                        where day = ?
                        """).param(day).update();
    }

    void forget(String visit) {
        sql.sql("""
                        delete from insight.visit_fact
                        where visit = ?
                        """).param(visit).update();
    }

    /// Hands out the visits of a selection one by one, in no order. Runs in a transaction, so that they stream.
    void each(Selection selection, Consumer<VisitFact> consumer) {
        try (var facts = sql
                .sql(EACH)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .param("generated", selection.generated())
                .query(FACT)
                .stream()) {
            facts.forEach(consumer);
        }
    }

    /// How many events are known of each visit of a day.
    Map<String, Integer> eventCounts(LocalDate day) {
        var counts = new HashMap<String, Integer>();
        sql.sql("""
                        select visit, events
                        from insight.visit_fact
                        where day = ?
                        """).param(day).query((RowCallbackHandler)
                row -> counts.put(row.getString("visit"), row.getInt("events")));
        return counts;
    }

    private static String[] steps(Map<String, Integer> counts) {
        return counts.keySet().toArray(String[]::new);
    }

    private static Integer[] counts(Map<String, Integer> counts) {
        return counts.values().toArray(Integer[]::new);
    }

    private static Map<String, Integer> counts(ResultSet row, String kind) throws SQLException {
        var steps = list(row.getArray(kind + "_steps"), String[].class);
        var numbers = list(row.getArray(kind + "_counts"), Integer[].class);
        var counts = new TreeMap<String, Integer>();
        for (var i = 0; i < steps.size(); i++) {
            counts.put(steps.get(i), numbers.get(i));
        }
        return counts;
    }

    private static <T> List<T> list(Array column, Class<T[]> type) throws SQLException {
        return List.of(type.cast(column.getArray()));
    }
}
