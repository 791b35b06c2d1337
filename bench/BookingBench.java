package bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// (b) Bookings over HTTP by 1, 16 and 64 clients, spread over eight weeks and all on one hot day.
final class BookingBench {

    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final int DURATION = 10;

    /// The virtual machine still compiles what a booking does after the first minute.
    private static final int WARM_UPS = 2;
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private static final Floor.Statement TAKE = Floor.Statement.of("appointments.BookingsTable", "TAKE");
    private static final Floor.Statement HOOK = Floor.Statement.of("webhooks.DeliveriesTable", "ADD");
    private static final Floor.Statement BOOKED = Floor.Statement.of("insight.BookingFactsTable", "SAVE");
    private static final Floor.Statement ASKED = Floor.Statement.of("insight.RequestsTable", "SAVE");

    /// As Spring Modulith writes down that a confirmation is to be sent.
    private static final String TO_CONFIRM = """
            insert into database.event_publication
                (id, event_type, listener_id, publication_date, completion_date, serialized_event, status)
            values (?, 'bench', 'bench', now(), now(), ?, 'COMPLETED')
            """;

    private final Product product;
    private final Place place;
    private final Pace pace;
    private final AtomicInteger people = new AtomicInteger(1_000_000);

    BookingBench(Product product, Place place, Pace pace) {
        this.product = product;
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var first = place.today().plusDays(1);
        var all = place.free(Place.HALL, first, first.plusWeeks(Place.WEEKS).minusDays(1));
        touchEveryDay(all);
        var days = all.stream().map(Place.Moment::day).distinct().toList();
        var spread = new ArrayList<>(all);
        Collections.shuffle(spread, new Random(1));
        var warmUp = new Turn(spread);
        for (var round = 0; round < WARM_UPS; round++) {
            Load.closed(16, pace.warmUp(), number -> client(warmUp));
        }
        var result = new LinkedHashMap<String, Object>();
        result.put("spread", measure(spread, round -> spread));
        result.put("hotDay", measure(on(all, days.get(10)), round -> on(all, days.get(12 + round))));
        return result;
    }

    /// Each round takes the next moment, so that no moment sells out before the others.
    private record Turn(List<Place.Moment> moments, AtomicInteger next) {
        Turn(List<Place.Moment> moments) {
            this(moments, new AtomicInteger());
        }

        Place.Moment take() {
            return moments.get(Math.floorMod(next.getAndIncrement(), moments.size()));
        }
    }

    /// @param floorMoments of each round, so that none sells out
    private Map<String, Object> measure(List<Place.Moment> moments, IntFunction<List<Place.Moment>> floorMoments)
            throws Exception {
        var turn = new Turn(moments);
        var results = new LinkedHashMap<String, Object>();
        try (var floor = new Floor(product, "bench");
                var aftermath = new Aftermath(product, "bench")) {
            for (var round = 0; round < CLIENTS.size(); round++) {
                var clients = CLIENTS.get(round);
                var floorTurn = new Turn(floorMoments.apply(round));
                aftermath.await();
                var http = Load.closed(clients, pace.length(), number -> client(turn));
                var result = http.summary();
                result.put("secondsUntilAllFollowed", aftermath.await());
                var least = Load.closed(
                        clients, pace.length(), number -> floor.client(connection -> book(connection, floorTurn)));
                result.put("floor", least.summary());
                result.put("ofFloor", Latencies.rounded(http.perSecond() / least.perSecond()));
                results.put("clients" + clients, result);
            }
        }
        return results;
    }

    /// A day gets its capacity when it is first booked; that is not what is measured.
    private void touchEveryDay(List<Place.Moment> all) throws Exception {
        try (var wire = place.wire()) {
            LocalDate last = null;
            for (var moment : all) {
                if (!moment.day().equals(last)) {
                    var answer = wire.post("/api/v1/appointments", Place.booking(moment, people.incrementAndGet()));
                    if (!answer.ok()) {
                        throw new IllegalStateException("A booking on " + moment + " is refused: " + answer.text());
                    }
                    last = moment.day();
                }
            }
        }
    }

    private static List<Place.Moment> on(List<Place.Moment> all, LocalDate day) {
        return all.stream().filter(moment -> moment.day().equals(day)).toList();
    }

    private Load.Client client(Turn turn) throws Exception {
        var wire = place.wire();
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                var body = Place.booking(turn.take(), people.incrementAndGet());
                return wire.post("/api/v1/appointments", body).ok();
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    /// All statements of a booking in one transaction, and the one after it.
    private boolean book(Connection connection, Turn turn) throws Exception {
        var values = values(turn.take());
        connection.setAutoCommit(false);
        try (var prepared = connection.prepareStatement(TAKE.sql())) {
            TAKE.bind(prepared, values);
            try (var rows = prepared.executeQuery()) {
                if (!rows.next()) {
                    connection.rollback();
                    return false;
                }
            }
        }
        for (var follows : List.of(HOOK, BOOKED, ASKED)) {
            try (var prepared = connection.prepareStatement(follows.sql())) {
                follows.bind(prepared, values);
                prepared.executeUpdate();
            }
        }
        try (var prepared = connection.prepareStatement(TO_CONFIRM)) {
            prepared.setObject(1, UUID.randomUUID());
            prepared.setString(2, values.toString());
            prepared.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var prepared = connection.prepareStatement("select nextval('appointments.freshness')")) {
            return prepared.execute();
        }
    }

    private Map<String, Object> values(Place.Moment moment) {
        var number = people.incrementAndGet();
        var start = LocalTime.parse(moment.time());
        var from = start.toSecondOfDay() / 60;
        var starts = moment.day().atTime(start).atZone(ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        var values = new HashMap<String, Object>();
        values.put("location", moment.location());
        values.put("pool", "hal");
        values.put("day", moment.day());
        values.put("from", from);
        values.put("to", from + DURATION);
        values.put("minutes", DURATION);
        values.put("starts", starts);
        values.put("ends", starts.plusMinutes(DURATION));
        values.put("staff", false);
        values.put("urgent", false);
        values.put("most", 3);
        values.put("now", OffsetDateTime.now(ZoneOffset.UTC));
        values.put("code", "F" + number);
        values.put("secret", UUID.randomUUID().toString());
        values.put("state", "booked");
        values.put("items", new String[] {Place.STEP});
        values.put("products", new String[] {"eid"});
        values.put("name", "Bezoeker " + number);
        values.put("mobile", "04" + (70_000_000 + number));
        values.put("channel", "online");
        values.put("origin", "http://" + Place.HOST);
        values.put("requestHash", "0".repeat(64));
        values.putAll(following(moment, number, starts));
        return values;
    }

    /// Of the fact, the question and the news of a booking.
    private static Map<String, Object> following(Place.Moment moment, int number, OffsetDateTime starts) {
        var values = new HashMap<String, Object>();
        values.put("appointment", "F" + number);
        values.put("steps", new String[] {Place.STEP});
        values.put("booked_on", moment.day().minusWeeks(1));
        values.put("half_hour", starts.getHour() * 2);
        values.put("lead_minutes", 10_080);
        values.put("moves", 0);
        values.put("changed", OffsetDateTime.now(ZoneOffset.UTC));
        values.put("request", "F" + number + ":eid");
        values.put("product", "eid");
        values.put("event", "appointment.booked");
        values.put("fact", "F" + number);
        values.put("body", "{}");
        return values;
    }
}
