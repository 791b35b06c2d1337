package balieplein.database;

import balieplein.kernel.CurrentCity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Gives out connections that act for the current city. PostgreSQL's row-level security then shows and accepts that
/// city's rows only; without a city it shows none. The setting is sent only when a connection changes city. What is
/// done in the [Background] has connections of its own.
final class CityDataSource extends DelegatingDataSource {

    private final Map<PGConnection, String> cities = Collections.synchronizedMap(new WeakHashMap<>());

    private final DataSource background;

    CityDataSource(DataSource pool, DataSource background) {
        super(pool);
        this.background = background;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = Background.isAtWork() ? background.getConnection() : super.getConnection();
        try {
            var physical = connection.unwrap(PGConnection.class);
            var city = CurrentCity.find().orElse("");
            if (!city.equals(cities.get(physical))) {
                actFor(city, connection);
                cities.put(physical, city);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void actFor(String city, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('balieplein.city', ?, false)")) {
            statement.setString(1, city);
            statement.execute();
        }
    }
}
