package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who sits at which counter, and the append-only record of it.
@Component
class CountersTable {

    /// Minutes.
    private static final int SHORTEST_BREAK = 10;

    private static final RowMapper<CounterSession> SESSION = (row, number) -> new CounterSession(
            row.getLong("id"),
            row.getString("location"),
            row.getString("counter"),
            new CounterSession.Official(row.getString("subject"), row.getString("name")),
            CounterState.of(row.getString("state")),
            InstantColumn.read(row, "since"),
            InstantColumn.read(row, "seen_at"));

    private static final String DAYS = """
            select sitting.subject, min(earlier.opened_at) as opened, max(event.at) as paused
            from plaza.counter_session sitting
            join plaza.counter_session earlier
                on earlier.subject = sitting.subject
                and earlier.location = sitting.location
                and (earlier.opened_at >= :since or earlier.state <> 'closed')
            left join plaza.counter_event event
                on event.session = earlier.id
                and event.at >= :since
                and (event.state = 'pause'
                    or event.state = 'closed'
                    and not exists (
                        select
                        from plaza.counter_session again
                        where again.subject = sitting.subject
                            and again.opened_at >= event.at
                            and again.opened_at < event.at + make_interval(mins => :shortest)))
            where sitting.location = :location
                and sitting.state <> 'closed'
            group by sitting.subject
            """;

    private final JdbcClient sql;

    CountersTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty when somebody has the counter.
    Optional<CounterSession> open(String location, String counter, CounterSession.Official official, Instant now) {
        return sql.sql("""
                with opened as (
                    insert into plaza.counter_session (
                        location, counter, subject, name, state, since, opened_at, seen_at)
                    values (:location, :counter, :subject, :name, 'open', :now, :now, :now)
                    on conflict (city, location, counter) where state <> 'closed' do nothing
                    returning id, location, counter, subject, name, state, since, seen_at
                ), logged as (
                    insert into plaza.counter_event (session, at, state, actor)
                    select id, since, state, subject
                    from opened
                )
                select id, location, counter, subject, name, state, since, seen_at
                from opened
                """)
                .param("location", location)
                .param("counter", counter)
                .param("subject", official.subject())
                .param("name", official.name())
                .param("now", InstantColumn.of(now))
                .query(SESSION)
                .optional();
    }

    /// Changes the state of a session that is not closed.
    void change(long session, CounterState state, Instant now, String actor, @Nullable String reason) {
        sql.sql("""
                with changed as (
                    update plaza.counter_session
                    set state = :state, since = :now, seen_at = :now
                    where id = :session
                        and state not in ('closed', :state)
                    returning id
                )
                insert into plaza.counter_event (session, at, state, actor, reason)
                select id, :now, :state, :actor, :reason
                from changed
                """)
                .param("session", session)
                .param("state", state.tag())
                .param("now", InstantColumn.of(now))
                .param("actor", actor)
                .param("reason", reason)
                .update();
    }

    /// Notes that the screen of the counter is still there.
    void seen(String location, String counter, Instant now) {
        sql.sql("""
                update plaza.counter_session
                set seen_at = ?
                where location = ?
                    and counter = ?
                    and state <> 'closed'
                """).params(InstantColumn.of(now), location, counter).update();
    }

    Optional<CounterSession> find(String location, String counter) {
        return sql.sql("""
                select id, location, counter, subject, name, state, since, seen_at
                from plaza.counter_session
                where location = ?
                    and counter = ?
                    and state <> 'closed'
                """).params(location, counter).query(SESSION).optional();
    }

    /// The session an official opened last, which may be closed.
    Optional<CounterSession> findLast(String subject) {
        return sql.sql("""
                select id, location, counter, subject, name, state, since, seen_at
                from plaza.counter_session
                where subject = ?
                order by state = 'closed', opened_at desc, id desc
                limit 1
                """).param(subject).query(SESSION).optional();
    }

    /// Whoever else acts for this counter waits until this transaction ends.
    void lock(String location, String counter) {
        sql.sql("""
                select id
                from plaza.counter_session
                where location = ?
                    and counter = ?
                    and state <> 'closed'
                for update
                """).params(location, counter).query(Long.class).list();
    }

    /// Codes of the counters that receive visitors.
    Set<String> open(String location) {
        return Set.copyOf(sql.sql("""
                select counter
                from plaza.counter_session
                where location = ?
                    and state = 'open'
                """).param(location).query(String.class).list());
    }

    List<CounterSession> list(String location) {
        return sql.sql("""
                select id, location, counter, subject, name, state, since, seen_at
                from plaza.counter_session
                where location = ?
                    and state <> 'closed'
                order by counter
                """).param(location).query(SESSION).list();
    }

    /// The day since a moment of each official who sits at a counter. A break is a pause, or a counter closed for a
    /// while and opened again; whoever only changes counters has none.
    Map<String, CounterDay> days(String location, Instant since) {
        return sql
                .sql(DAYS)
                .param("location", location)
                .param("since", InstantColumn.of(since))
                .param("shortest", SHORTEST_BREAK)
                .query((row, number) -> Map.entry(
                        row.getString("subject"),
                        new CounterDay(
                                InstantColumn.read(row, "opened"),
                                row.getObject("paused") == null ? null : InstantColumn.read(row, "paused"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
