package balieplein.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A month of visits written straight into the register of events, with the clock set back on its 25th.
final class October {

    static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static final int A_DAY = 12;
    private static final String HANDLED = "[{\"step\": \"eid.request\", \"count\": 1}]";

    private record Event(String move, String to, Instant at) {}

    private final JdbcClient sql;
    private int number;

    private October(JdbcClient sql) {
        this.sql = sql;
    }

    static void write(JdbcClient sql) {
        var month = new October(sql);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(month::day);
        month.clockIsSetBack();
    }

    private void day(LocalDate day) {
        var opens = day.atTime(7, 0).toInstant(ZoneOffset.UTC);
        for (var visit = 0; visit < A_DAY; visit++) {
            visit(day, opens.plusSeconds(visit * 3_000L + day.getDayOfMonth()), visit);
        }
        // comes before midnight on the wall clock and is finished after it
        var late = day.atTime(day.getDayOfMonth() < 25 ? 21 : 22, 50).toInstant(ZoneOffset.UTC);
        visit(day, late, 0);
    }

    /// 02:30 comes twice, and one is helped from the one hour into the other.
    private void clockIsSetBack() {
        var day = LocalDate.of(2026, 10, 25);
        visit(day, Instant.parse("2026-10-25T00:30:00Z"), 0);
        visit(day, Instant.parse("2026-10-25T00:45:00Z"), 2);
        visit(day, Instant.parse("2026-10-25T01:30:00Z"), 1);
    }

    private void visit(LocalDate day, Instant arrives, int kind) {
        var waits = 120 + number * 37 % 1_500;
        var takes = 180 + number * 53 % 1_100;
        var story = new Story(arrives).then("registered", "waiting", 0);
        switch (kind % 5) {
            case 1 ->
                story.then("called", "called", waits)
                        .then("no-show", "no-show", 180)
                        .then("returned", "waiting", 240)
                        .then("called", "called", 60)
                        .then("started", "serving", 20)
                        .then("finished", "finished", takes);
            case 2 ->
                story.then("called", "called", waits)
                        .then("started", "serving", 25)
                        .then("transferred", "waiting", 300)
                        .then("called", "called", 420)
                        .then("started", "serving", 15)
                        .then("finished", "finished", takes);
            case 3 -> story.then("left", "left", waits);
            default ->
                story.then("called", "called", waits)
                        .then("started", "serving", 30)
                        .then("finished", "finished", takes);
        }
        // two of five have an appointment 25 minutes after they came: most of them are served early
        save(day, story, kind % 4 == 0 ? arrives.plus(Duration.ofMinutes(25)) : null);
    }

    private static final class Story {
        private final List<Event> events = new ArrayList<>();
        private Instant at;

        Story(Instant at) {
            this.at = at;
        }

        Story then(String move, String to, int seconds) {
            at = at.plusSeconds(seconds);
            events.add(new Event(move, to, at));
            return this;
        }
    }

    private void save(LocalDate day, Story story, @Nullable Instant due) {
        var events = story.events;
        var code = "oct-" + number;
        sql.sql("""
                        with visited as (
                            insert into plaza.visit
                                (code, location, day, ticket, pool, state, moves, items, steps, persons, minutes,
                                 appointment, due_at, arrived_at, counter, language, channel)
                            values (:code, 'stadskantoor', :day, :code, 'general', :state, :moves,
                                cast(:items as jsonb), array['eid.request'], 1, 10, :appointment, :due, :arrived,
                                '7', 'nl', 'kiosk')
                        )
                        insert into plaza.visit_event
                            (visit, number, event, from_state, to_state, at, actor, pool, steps, counter, handled)
                        select :code, nth, move, lag(state, 1, 'new') over (order by nth), state, at, 'jan', 'general',
                               array['eid.request'], '7', case when move = 'finished' then cast(:items as jsonb) end
                        from unnest(cast(:events as text[]), cast(:states as text[]), cast(:times as timestamptz[]))
                            with ordinality as told (move, state, at, nth)
                        """)
                .param("code", code)
                .param("day", day)
                .param("state", events.getLast().to())
                .param("moves", events.size())
                .param("items", HANDLED)
                .param("appointment", due == null ? null : "apt-" + number)
                .param("due", utc(due))
                .param("arrived", utc(events.getFirst().at()))
                .param("events", events.stream().map(Event::move).toArray(String[]::new))
                .param("states", events.stream().map(Event::to).toArray(String[]::new))
                .param(
                        "times",
                        events.stream().map(event -> event.at().toString()).toArray(String[]::new))
                .update();
        number++;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
