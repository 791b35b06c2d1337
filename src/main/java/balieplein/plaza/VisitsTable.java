package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Visits and what happens to them: each move is one statement that changes the visit and adds its event.
@Component
class VisitsTable {

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
                    coalesce(cast(:chain as text), (
                        select coalesce(earlier.chain, earlier.code)
                        from plaza.visit_event as closing
                        join plaza.visit as earlier on earlier.code = closing.visit
                        where closing.follow_up = :appointment
                        limit 1
                    ))
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
                    officials = case
                        when :move = 'transferred' then cast(:officials as text[])
                        when :move = 'undone' and before.state = 'waiting' then visit.officials_before
                        else visit.officials
                    end,
                    officials_before = case
                        when :move = 'transferred' then visit.officials
                        else visit.officials_before
                    end,
                    sent_at = case
                        when :move = 'transferred' then :at
                        when :move = 'undone' and before.state = 'waiting' then visit.sent_before
                        else visit.sent_at
                    end,
                    sent_before = case
                        when :move = 'transferred' then visit.sent_at
                        else visit.sent_before
                    end,
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
                .param("chain", arrival.chain())
                .param("mobile", visit.mobile())
                .param("key", request == null ? null : request.key())
                .param("hash", request == null ? null : request.hash())
                .param("actor", actor)
                .query(String.class)
                .single();
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
                .param("officials", array(seat.officials()))
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
