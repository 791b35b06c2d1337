package bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// (g) The same questions in a young city and in one with five years of appointments behind it: what is free in six
/// weeks, and a booking, with ten thousand, a hundred thousand and a million appointments of the past.
final class HistoryBench {

    private static final List<Integer> HISTORIES = List.of(10_000, 100_000, 1_000_000);
    private static final int CLIENTS = 16;
    private static final int QUIET_RATE = 30;
    private static final int WEEKS = 6;

    /// Appointments of the last five years at the office, evenly over its opening hours, all of them kept.
    private static final String APPOINTMENTS = """
            insert into appointments.appointment (code, secret, state, location, pool, day, minute, minutes, covered,
                starts, ends, items, products, name, mobile, channel, booked_at, changed_at)
            select 'H' || n, 'h' || n, 'arrived', 'stadskantoor', 'general', day, minute, 10, 10,
                day + make_interval(mins => minute), day + make_interval(mins => minute + 10),
                '{eid.request}', '{eid}', 'Bezoeker', '+3247' || lpad((n % 9000000)::text, 7, '0'), 'online',
                day - 14, day
            from generate_series(cast(? as int), cast(? as int)) as n
            cross join lateral (
                select date '2027-01-08' - n % 1826 as day, 540 + (n / 1826) % 36 * 10 as minute) at
            """;

    /// What the days gone by had to give out.
    private static final String UNITS = """
            insert into appointments.unit (location, pool, day, minute, length, places, residents, taken, overflow)
            select 'stadskantoor', 'general', date '2027-01-08' - n, 540 + 10 * part, 10, 11, 11, 8, 0
            from generate_series(0, ? - 1) as n
            cross join generate_series(0, 35) as part
            """;

    private final Product product;
    private final Place place;
    private final Pace pace;
    private final AtomicInteger people = new AtomicInteger(25_000_000);

    HistoryBench(Product product, Place place, Pace pace) {
        this.product = product;
        this.place = place;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var result = new LinkedHashMap<String, Object>();
        result.put("booked", new AvailabilityBench(product, place, pace).book());
        var past = 0;
        for (var history : HISTORIES) {
            remember(past, history);
            past = history;
            Load.closed(CLIENTS, pace.warmUp(), number -> looking(false));
            var level = new LinkedHashMap<String, Object>();
            level.put("quiet", Load.open(QUIET_RATE, pace.length(), 8, number -> looking(false)).summary());
            level.put("most", Load.closed(CLIENTS, pace.length(), number -> looking(false)).summary());
            level.put("whileBooking", Load.closed(CLIENTS, pace.length(), number -> looking(true)).summary());
            result.put("history" + history, level);
        }
        return result;
    }

    private void remember(int from, int to) throws Exception {
        try (var connection = DriverManager.getConnection(product.jdbcUrl(), "balieplein", product.password())) {
            run(connection, "set balieplein.city = 'bench'");
            run(connection, "alter table appointments.appointment disable trigger appointment_begins");
            run(connection, APPOINTMENTS, from + 1, to);
            run(connection, "alter table appointments.appointment enable trigger appointment_begins");
            if (from == 0) {
                run(connection, UNITS, 1826);
            }
            run(connection, "analyze appointments.appointment, appointments.unit");
        }
    }

    private static void run(Connection connection, String sql, int... values) throws Exception {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /// One who looks; of those who also book every twentieth does, in the hall, so that what is remembered is old.
    private Load.Client looking(boolean booking) throws Exception {
        var wire = place.wire();
        var first = place.today().plusDays(1);
        var path = "/api/v1/availability?item=" + Place.STEP + "&location=" + Place.OFFICE + "&from=" + first + "&to="
                + first.plusWeeks(WEEKS).minusDays(1);
        return new Load.Client() {
            @Override
            public boolean work() throws Exception {
                var number = people.incrementAndGet();
                if (booking && number % 20 == 0) {
                    var start = "%02d:%02d".formatted(9 + number / 20 % 10, number / 200 % 6 * 10);
                    var day = place.today().plusDays(7 + number / 1_200 % 5);
                    wire.post("/api/v1/appointments", Place.booking(new Place.Moment(Place.HALL, day, start), number));
                }
                return wire.get(path).ok();
            }

            @Override
            public void close() throws Exception {
                wire.close();
            }
        };
    }
}
