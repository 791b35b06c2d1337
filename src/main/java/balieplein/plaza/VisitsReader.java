package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads visits and their events.
@Component
class VisitsReader {

    private final JdbcClient sql;

    VisitsReader(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Visit> find(String code) {
        return sql.sql("""
                select
                    code, ticket, state, location, day, pool, steps, wanted_counter, goes_first, officials, items,
                    persons, minutes, language, assistance, note, arrived_at, appointment, due_at, channel, counter, called_at, calls,
                    started_at, call_reason, priority, chain, sent_at
                from plaza.visit
                where code = ?
                """).param(code).query(VisitRows.VISIT).optional();
    }

    /// The visits of a day whose visitors are still in the building.
    List<Visit> listOpen(String location, LocalDate day) {
        return sql.sql("""
                select
                    code, ticket, state, location, day, pool, steps, wanted_counter, goes_first, officials, items,
                    persons, minutes, language, assistance, note, arrived_at, appointment, due_at, channel, counter, called_at, calls,
                    started_at, call_reason, priority, chain, sent_at
                from plaza.visit
                where location = ?
                    and day = ?
                    and state in ('waiting', 'called', 'serving', 'parked')
                """).params(location, day).query(VisitRows.VISIT).list();
    }

    /// A visit as far as it says how long others wait.
    record Waiting(
            String code,
            String ticket,
            String pool,
            @Nullable Instant due,
            Instant arrived,
            boolean isSentAsNext,
            boolean hasPriority,
            int minutes)
            implements Waits.InQueue {}

    /// Who waits at a location, in any order.
    List<Waiting> listWaiting(String location, LocalDate day) {
        return sql.sql("""
                select code, ticket, pool, due_at, arrived_at, goes_first, priority, minutes
                from plaza.visit
                where location = ?
                    and day = ?
                    and state = 'waiting'
                """)
                .params(location, day)
                .query((row, number) -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        InstantColumn.readOrNull(row, "due_at"),
                        InstantColumn.read(row, "arrived_at"),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getInt(8)))
                .list();
    }

    /// Visits of earlier days that nobody ended.
    List<Visit> listOpenBefore(LocalDate day) {
        return sql.sql("""
                select
                    code, ticket, state, location, day, pool, steps, wanted_counter, goes_first, officials, items,
                    persons, minutes, language, assistance, note, arrived_at, appointment, due_at, channel, counter, called_at, calls,
                    started_at, call_reason, priority, chain, sent_at
                from plaza.visit
                where day < ?
                    and state in ('waiting', 'called', 'serving', 'parked')
                order by day, location, code
                """).param(day).query(VisitRows.VISIT).list();
    }

    /// All visits of the days from and to, both included, in the order of their arrival.
    List<VisitHistory> history(String location, LocalDate from, LocalDate to) {
        var visits =
                sql.sql("""
                select
                    code, ticket, state, location, day, pool, steps, wanted_counter, goes_first, officials, items,
                    persons, minutes, language, assistance, note, arrived_at, appointment, due_at, channel, counter, called_at, calls,
                    started_at, call_reason, priority, chain, sent_at
                from plaza.visit
                where location = ?
                    and day between ? and ?
                order by arrived_at, code
                """).params(location, from, to).query(VisitRows.VISIT).list();
        var events = new LinkedHashMap<String, List<VisitEvent>>();
        sql.sql("""
                select
                    visit, number, event, from_state, to_state, at, actor, visit_event.pool, visit_event.steps,
                    visit_event.counter, reason, handled, outcome, missing, follow_up
                from plaza.visit_event
                join plaza.visit on visit.code = visit_event.visit
                where location = ?
                    and day between ? and ?
                order by visit, number
                """)
                .params(location, from, to)
                .query((row, number) -> Map.entry(row.getString("visit"), VisitRows.EVENT.mapRow(row, number)))
                .list()
                .forEach(entry -> events.computeIfAbsent(entry.getKey(), visit -> new java.util.ArrayList<>())
                        .add(entry.getValue()));
        return visits.stream()
                .map(visit -> new VisitHistory(visit, events.getOrDefault(visit.code(), List.of())))
                .toList();
    }

    Map<String, Integer> eventCounts(LocalDate day) {
        var counts = new HashMap<String, Integer>();
        sql.sql("""
                select code, moves
                from plaza.visit
                where day = ?
                """).param(day).query((RowCallbackHandler)
                row -> counts.put(row.getString("code"), row.getInt("moves")));
        return counts;
    }

    List<VisitEvent> events(String code) {
        return sql.sql("""
                select
                    number, event, from_state, to_state, at, actor, pool, steps, counter, reason, handled, outcome,
                    missing, follow_up
                from plaza.visit_event
                where visit = ?
                order by number
                """).param(code).query(VisitRows.EVENT).list();
    }

    /// The visit with which an official last did something at a counter since a moment, if nobody else did since.
    Optional<String> findLastActed(String location, String counter, String actor, Instant since) {
        return sql.sql("""
                select visit.code
                from plaza.visit_event as event
                join plaza.visit on visit.code = event.visit
                where event.actor = ?
                    and event.at >= ?
                    and event.number = visit.moves
                    and visit.location = ?
                    and visit.counter = ?
                order by event.at desc
                limit 1
                """)
                .params(actor, InstantColumn.of(since), location, counter)
                .query(String.class)
                .optional();
    }

    Optional<String> findByAppointment(String appointment) {
        return sql.sql("""
                select code
                from plaza.visit
                where appointment = ?
                """).param(appointment).query(String.class).optional();
    }

    /// A request that was made before.
    record Request(String visit, String hash) {}

    Optional<Request> findByRequest(String key) {
        return sql.sql("""
                select code, request_hash
                from plaza.visit
                where request_key = ?
                """)
                .param(key)
                .query((row, number) -> new Request(row.getString("code"), row.getString("request_hash")))
                .optional();
    }

    Optional<String> findByTicket(String location, LocalDate day, String ticket) {
        return sql.sql("""
                select code
                from plaza.visit
                where location = ?
                    and day = ?
                    and ticket = ?
                """).params(location, day, ticket).query(String.class).optional();
    }
}
