package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Visits and what happens to them: each move is one statement that changes the visit and adds its event.
@Component
class VisitsTable {

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

    private static final String REGISTER = """
            with series as (
                insert into plaza.ticket_series (location, day, prefix, last)
                values (:location, :day, :prefix, 1)
                on conflict (city, location, day, prefix)
                do update set last = ticket_series.last + 1
                returning last
            ), registered as (
                insert into plaza.visit (
                    code, location, day, ticket, pool, state, moves, items, steps, persons, minutes, appointment,
                    due_at, arrived_at, language, assistance, priority, channel, mobile, request_key, request_hash,
                    officials, chain)
                select
                    :code, :location, :day,
                    :prefix || lpad(last::text, greatest(3, length(last::text)), '0'),
                    :pool, 'waiting', 1, cast(:items as jsonb), :steps, :persons, :minutes, :appointment,
                    :due, :arrived, :language, :assistance, :priority, :channel, :mobile, :key, :hash,
                    :officials,
                    (
                        select coalesce(earlier.chain, earlier.code)
                        from plaza.visit_event as closing
                        join plaza.visit as earlier on earlier.code = closing.visit
                        where closing.follow_up = :appointment
                        limit 1
                    )
                from series
                returning code, moves, state, arrived_at, pool, steps
            ), logged as (
                insert into plaza.visit_event (
                    visit, number, event, from_state, to_state, at, actor, pool, steps)
                select code, moves, 'registered', 'new', state, arrived_at, :actor, pool, steps
                from registered
            )
            select code
            from registered
            """;

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
                        or coalesce(due_at, arrived_at) <= :lateSince
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

    private static final String MOVE = """
            with before as (
                select code, state
                from plaza.visit
                where code = :code
                    and state = any(cast(:sources as text[]))
                    and (cast(:holder as text) is null or counter = :holder)
                for update
            ), moved as (
                update plaza.visit
                set state = :target,
                    moves = visit.moves + 1,
                    pool = coalesce(:pool, visit.pool),
                    items = coalesce(cast(:items as jsonb), visit.items),
                    steps = coalesce(cast(:steps as text[]), visit.steps),
                    counter = coalesce(:counter, visit.counter),
                    wanted_counter = :wantedCounter,
                    goes_first = :goesFirst,
                    officials = case when :move = 'transferred' then '{}' else visit.officials end,
                    sent_at = case when :move = 'transferred' then :at else visit.sent_at end,
                    called_at = case when :move in ('called', 'recalled') then :at else visit.called_at end,
                    calls = case :move
                        when 'called' then 1
                        when 'recalled' then visit.calls + 1
                        else visit.calls
                    end,
                    started_at = case
                        when :move = 'started' then :at
                        when :move = 'resumed' then coalesce(visit.started_at, :at)
                        else visit.started_at
                    end,
                    note = coalesce(:note, visit.note)
                from before
                where visit.code = before.code
                returning
                    visit.code, visit.moves, before.state as came_from, visit.state, visit.pool, visit.steps,
                    visit.counter
            ), logged as (
                insert into plaza.visit_event (
                    visit, number, event, from_state, to_state, at, actor, pool, steps, counter, reason, handled,
                    outcome, missing, follow_up)
                select
                    code, moves, :move, came_from, state, :at, :actor, pool, steps,
                    counter, :reason, cast(:handled as jsonb), :outcome, :missing, :followUp
                from moved
            )
            select code
            from moved
            """;

    private final JdbcClient sql;

    VisitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Gives the next number of the day and registers the visit; answers its code. Throws `DuplicateKeyException` when
    /// the appointment or the request was registered already; no number is lost then.
    String register(NewVisit visit, String actor) {
        var place = visit.place();
        var wish = visit.wish();
        var arrival = visit.arrival();
        var request = visit.request();
        return sql.sql(REGISTER)
                .param("location", place.location())
                .param("day", place.day())
                .param("prefix", visit.prefix())
                .param("code", visit.code())
                .param("pool", place.pool())
                .param("officials", array(place.officials()))
                .param("items", ItemsColumn.json(wish.items()))
                .param("steps", array(place.needs()))
                .param("persons", wish.persons())
                .param("minutes", wish.minutes())
                .param("appointment", arrival.appointment())
                .param("due", InstantColumn.ofNullable(arrival.dueAt()))
                .param("arrived", InstantColumn.of(arrival.at()))
                .param("language", wish.language().tag())
                .param("assistance", wish.assistance())
                .param("priority", wish.priority())
                .param("channel", arrival.channel())
                .param("mobile", visit.mobile())
                .param("key", request == null ? null : request.key())
                .param("hash", request == null ? null : request.hash())
                .param("actor", actor)
                .query(String.class)
                .single();
    }

    /// Calls the waiting visitor a counter asks for, in the order of [CallOrderPolicy], its own queue before others it
    /// has the skills for. No visitor goes to two counters: whoever another counter is calling is passed over.
    Optional<String> call(Wanted wanted, CallOrderPolicy order, Instant now, String actor) {
        return sql.sql(CALL)
                .param("location", wanted.location())
                .param("day", wanted.day())
                .param("counter", wanted.counter())
                .param("pool", wanted.pool())
                .param("skills", array(wanted.skills()))
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

    /// Makes a move, unless the visit does not stand where the move starts.
    boolean move(String code, Change change) {
        var seat = change.seat();
        var said = change.said();
        return sql.sql(MOVE)
                .param("code", code)
                .param("sources", array(change.sources()))
                .param("holder", change.holder())
                .param("move", change.move().tag())
                .param("target", change.target().tag())
                .param("at", InstantColumn.of(change.at()))
                .param("actor", change.actor())
                .param("counter", seat.counter())
                .param("pool", seat.pool())
                .param("items", ItemsColumn.json(seat.items()))
                .param("steps", seat.needs() == null ? null : array(seat.needs()))
                .param("wantedCounter", seat.wantedCounter())
                .param("goesFirst", seat.goesFirst())
                .param("reason", said.reason())
                .param("note", said.note())
                .param("handled", ItemsColumn.json(said.closing().handled()))
                .param("outcome", outcome(said.closing()))
                .param("missing", array(said.closing().missing()))
                .param("followUp", said.closing().followUp())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static @Nullable String outcome(VisitEvent.Closing closing) {
        return closing.outcome() == null ? null : closing.outcome().tag();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
