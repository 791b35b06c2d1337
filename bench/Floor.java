package bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;

/// The least that a piece of work can cost: the product's own statements over plain JDBC on the same server, with as
/// many connections as the product has. No HTTP, no JSON, no framework.
final class Floor implements AutoCloseable {

    /// A statement of the product, with a question mark for each name.
    record Statement(String sql, List<String> names) {

        private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z_]+)");

        /// Taken from the product's own class, so that the floor is always of the statement that is measured.
        static Statement of(String type, String constant) {
            var text = read(type, constant);
            var names = new ArrayList<String>();
            var matcher = NAME.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return new Statement(NAME.matcher(text).replaceAll("?"), List.copyOf(names));
        }

        private static String read(String type, String constant) {
            try {
                var field = Class.forName("balieplein." + type).getDeclaredField(constant);
                field.setAccessible(true);
                return (String) field.get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("No statement " + constant + " in " + type + ". Maybe it was renamed.", e);
            }
        }

        void bind(PreparedStatement prepared, Map<String, ?> values) throws SQLException {
            for (var i = 0; i < names.size(); i++) {
                var value = values.get(names.get(i));
                if (value == null) {
                    prepared.setNull(i + 1, Types.VARCHAR);
                } else {
                    prepared.setObject(i + 1, value);
                }
            }
        }
    }

    /// What one piece of work does with a connection.
    interface Work {
        boolean run(Connection connection) throws Exception;
    }

    private static final int CONNECTIONS = 16;

    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS);

    Floor(Product product, String city) throws Exception {
        for (var i = 0; i < CONNECTIONS; i++) {
            var connection = DriverManager.getConnection(
                    product.jdbcUrl() + "?prepareThreshold=3", "balieplein", product.password());
            try (var statement = connection.prepareStatement("select set_config('balieplein.city', ?, false)")) {
                statement.setString(1, city);
                statement.execute();
            }
            all.add(connection);
            free.add(connection);
        }
    }

    Load.Client client(Work work) {
        return () -> {
            var connection = free.take();
            try {
                return work.run(connection);
            } finally {
                free.add(connection);
            }
        };
    }

    @Override
    public void close() throws SQLException {
        for (var connection : all) {
            connection.close();
        }
    }
}
