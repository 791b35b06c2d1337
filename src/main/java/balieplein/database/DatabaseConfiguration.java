package balieplein.database;

import balieplein.kernel.RealTime;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /// Where to connect, after the embedded server was started if that is the one.
    record Address(
            String url,
            String user,
            String password,
            @Nullable EmbeddedServer server) implements AutoCloseable {

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    Address databaseAddress(DatabaseSettings settings) {
        if (settings.embedded()) {
            var server = EmbeddedServer.start(
                    settings.data(), settings.program(), settings.database().port());
            return new Address(server.url(), server.user(), server.password(), server);
        }
        var configured = settings.database();
        var address = new Address(
                Objects.requireNonNull(configured.url()),
                Objects.requireNonNullElse(configured.user(), "balieplein"),
                Objects.requireNonNullElse(configured.password(), ""),
                null);
        check(address);
        return address;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Address address, DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("balieplein");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(settings.database().poolSize());
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "balieplein");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        return new HikariDataSource(config);
    }

    /// The schemas are up to date before anybody gets a connection.
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        Migrations.run(pool);
        return new CityDataSource(pool);
    }

    /// The clock of the real world. The demo and the tests have one that can be moved (design decision 11).
    @Bean
    @Profile("!demo & !test")
    InstantSource clock() {
        return RealTime.CLOCK;
    }

    @Bean(destroyMethod = "close")
    LiveChannel liveChannel(Address address, DataSource dataSource) {
        return new LiveChannel(address.url(), address.user(), address.password(), dataSource);
    }

    private static void check(Address address) {
        var login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        login.setProperty("connectTimeout", "5");
        login.setProperty("loginTimeout", "8");
        try (var connection = DriverManager.getConnection(address.url(), login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select rolsuper or rolbypassrls, current_setting('server_version_num')::int from pg_roles where rolname = current_user")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new DatabaseFailure("The database user '" + address.user()
                        + "' is a superuser or bypasses row-level security, so that cities would not be kept apart."
                        + " Create an ordinary role that owns the database and set BALIEPLEIN_DATABASE_USER to it.");
            }
            if (rows.getInt(2) < 160000) {
                throw new DatabaseFailure("PostgreSQL " + rows.getInt(2) / 10000
                        + " is too old; Balieplein needs PostgreSQL 16 or newer.");
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(
                    "No connection to the database " + address.url() + " as '" + address.user() + "': " + e.getMessage()
                            + ". Check BALIEPLEIN_DATABASE_URL (jdbc:postgresql://host:port/name), BALIEPLEIN_DATABASE_USER,"
                            + " BALIEPLEIN_DATABASE_PASSWORD, and whether the server runs and lets this machine in.",
                    e);
        }
    }
}
