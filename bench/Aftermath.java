package bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// What follows from what was measured: facts, confirmations, text messages. It is done behind the acts, so the next
/// measurement begins when it is over, and how long that took is a figure of its own.
final class Aftermath implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OPEN = """
            select (select count(*) from database.event_publication where completion_date is null)
                + (select count(*) from notifications.message where state = 'waiting')
            """;

    private final Connection connection;

    Aftermath(Product product, String city) throws Exception {
        connection = DriverManager.getConnection(product.jdbcUrl(), "balieplein", product.password());
        try (var statement = connection.prepareStatement("select set_config('balieplein.city', ?, false)")) {
            statement.setString(1, city);
            statement.execute();
        }
    }

    /// @return seconds until nothing was left to do
    double await() throws Exception {
        var begin = System.nanoTime();
        while (open() > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("What follows from the acts is not done after " + PATIENCE + ".");
            }
            Thread.sleep(100);
        }
        return Latencies.rounded((System.nanoTime() - begin) / 1e9);
    }

    private long open() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OPEN)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
