package balieplein.database;

import balieplein.kernel.RealTime;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Objects;
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
        DatabaseCheck.check(address);
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
}
