package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/// (a) The free moments of eight weeks at the city office of model city A, 30 % booked.
final class AvailabilityBench {

    private static final double BOOKED = 0.30;
    private static final int BOOKERS = 8;
    private static final int CLIENTS = 16;
    private static final int QUIET_RATE = 30;

    private static final Floor.Statement DUE_HOLDS = Floor.Statement.of("appointments.HoldsTable", "DUE_HOLDS");
    private static final Floor.Statement FULL_MINUTES = Floor.Statement.of("appointments.FullUnitsTable", "FULL_MINUTES");

    private final Product product;
    private final Place place;
    private final Pace pace;

    AvailabilityBench(Product product, Place place, Pace pace) {
        this.product = product;
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var result = new LinkedHashMap<String, Object>();
        result.put("booked", book());
        result.put("answerBytes", size());
        Load.closed(CLIENTS, pace.warmUp(), number -> client());
        result.put("atThirtyPerSecond", Load.open(QUIET_RATE, pace.length(), 8, number -> client()).summary());
        var most = Load.closed(CLIENTS, pace.length(), number -> client());
        result.put("most", most.summary());
        try (var floor = new Floor(product, "bench")) {
            Load.closed(CLIENTS, Duration.ofSeconds(1), number -> floor.client(this::ask));
            var least = Load.closed(CLIENTS, pace.length(), number -> floor.client(this::ask));
            result.put("floor", least.summary());
            result.put("ofFloor", Latencies.rounded(most.perSecond() / least.perSecond()));
        }
        return result;
    }

    /// Books 30 % of all places, over HTTP.
    int book() throws Exception {
        var moments = place.asBooked(Place.OFFICE, BOOKED);
        var next = new java.util.concurrent.atomic.AtomicInteger();
        var booked = new java.util.concurrent.atomic.AtomicInteger();
        Load.together(BOOKERS, number -> {
            try (var wire = place.wire()) {
                for (var i = next.getAndIncrement(); i < moments.size(); i = next.getAndIncrement()) {
                    var body = Place.booking(moments.get(i), i);
                    if (wire.post("/api/v1/appointments", body).ok()) {
                        booked.incrementAndGet();
                    }
                }
            }
            return true;
        });
        return booked.get();
    }

    private int size() throws Exception {
        try (var wire = place.wire()) {
            return wire.get(place.availability()).body().length;
        }
    }

    private Load.Client client() throws Exception {
        var wire = place.wire();
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                return wire.get(place.availability()).ok();
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }

    /// The statements of one answer, with all rows read.
    private boolean ask(Connection connection) throws Exception {
        query(connection, DUE_HOLDS, Map.of("now", OffsetDateTime.now(ZoneOffset.UTC)));
        query(
                connection,
                FULL_MINUTES,
                Map.of(
                        "location",
                        Place.OFFICE,
                        "pools",
                        new String[] {"general"},
                        "from",
                        place.today(),
                        "to",
                        place.today().plusWeeks(Place.WEEKS).minusDays(1),
                        "staff",
                        false,
                        "urgent",
                        false,
                        "now",
                        OffsetDateTime.now(ZoneOffset.UTC)));
        return true;
    }

    private static void query(Connection connection, Floor.Statement statement, Map<String, Object> values)
            throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            statement.bind(prepared, values);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
