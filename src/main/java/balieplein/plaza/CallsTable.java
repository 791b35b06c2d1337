package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Calls visitors to counters: one statement that chooses, changes the visit and adds its event.
@Component
class CallsTable {

    /// Which waiting visitor a counter asks for.
    ///
    /// @param ticket a given one, or null for whoever is next
    record Wanted(
            String location,
            LocalDate day,
            String counter,
            String pool,
            Collection<String> skills,
            @Nullable String ticket) {}

    private static final String CALL = """
            with chosen as (
                select
                    code,
                    case
                        when cast(:ticket as text) is not null then 'picked'
                        when goes_first then 'sent'
                        when due_at <= :lateSince then 'late'
                        when due_at is null and arrived_at <= :longSince then 'long'
                        when cast(:actor as text) = any(officials) and due_at <= :nameUntil then 'named'
                        when priority then 'priority'
                        when due_at <= :now then 'due'
                        when due_at is null then 'turn'
                        else 'early'
                    end as reason
                from plaza.visit
                where location = :location
                    and day = :day
                    and state = 'waiting'
                    and case
                        when wanted_counter is not null then wanted_counter = :counter
                        when cast(:actor as text) = any(officials) then true
                        when steps = '{}' then pool = :pool
                        else steps <@ cast(:skills as text[])
                    end
                    and (cast(:ticket as text) is null or ticket = :ticket)
                    and (officials = '{}'
                        or officials[1] = :actor
                        or cast(:ticket as text) is not null and :actor = any(officials)
                        or coalesce(sent_at, due_at, arrived_at) <= :lateSince
                        and not exists (
                            select
                            from plaza.counter_session sitting
                            where sitting.location = visit.location
                                and sitting.state <> 'closed'
                                and sitting.seen_at >= :heardSince
                                and array_position(officials, sitting.subject)
                                    < coalesce(array_position(officials, :actor), 1000)))
                order by
                    (pool = :pool or wanted_counter is not null or :actor = any(officials)) desc,
                    case
                        when goes_first then 1
                        when due_at <= :lateSince then 2
                        when due_at is null and arrived_at <= :longSince then 3
                        when :actor = any(officials) and due_at <= :nameUntil then 4
                        when priority or due_at <= :now then 5
                        else 6
                    end,
                    case when priority then least(due_at, arrived_at) else coalesce(due_at, arrived_at) end,
                    arrived_at,
                    length(ticket),
                    ticket collate "C"
                limit 1
                for update skip locked
            ), called as (
                update plaza.visit
                set state = 'called',
                    moves = moves + 1,
                    counter = :counter,
                    called_at = :now,
                    calls = 1,
                    call_reason = chosen.reason,
                    wanted_counter = null,
                    goes_first = false
                from chosen
                where visit.code = chosen.code
                returning visit.code, moves, state, called_at, pool, steps, counter
            ), logged as (
                insert into plaza.visit_event (
                    visit, number, event, from_state, to_state, at, actor, pool, steps, counter)
                select code, moves, 'called', 'waiting', state, called_at, :actor, pool, steps, counter
                from called
            )
            select code
            from called
            """;

    private final JdbcClient sql;

    CallsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Calls the waiting visitor a counter asks for, in the order of [CallOrderPolicy], its own queue before others it
    /// has the skills for. No visitor goes to two counters: whoever another counter is calling is passed over.
    Optional<String> call(Wanted wanted, CallOrderPolicy order, Instant now, String actor) {
        return sql.sql(CALL)
                .param("location", wanted.location())
                .param("day", wanted.day())
                .param("counter", wanted.counter())
                .param("pool", wanted.pool())
                .param("skills", wanted.skills().toArray(String[]::new))
                .param("ticket", wanted.ticket())
                .param("now", InstantColumn.of(now))
                .param("lateSince", InstantColumn.of(now.minus(order.latestAppointment())))
                .param("heardSince", InstantColumn.of(now.minus(CounterSession.SILENCE)))
                .param("nameUntil", InstantColumn.of(now.plus(CallOrderPolicy.BEFORE_NAMED)))
                .param("longSince", InstantColumn.of(now.minus(order.longestWalkIn())))
                .param("actor", actor)
                .query(String.class)
                .optional();
    }
}
