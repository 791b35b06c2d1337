package balieplein.database;

import balieplein.kernel.RealTime;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.AsyncConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int BACKGROUND_CONNECTIONS = 2 * Background.AT_A_TIME;

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
        return new HikariDataSource(
                connections("balieplein", address, settings.database().poolSize()));
    }

    /// For what is done in the [Background]: nobody waits for its commits, so they need not wait for the disk either. A
    /// power cut takes the newest of them all or from one moment on, and with them that they were done: the
    /// register
    /// of events has them done again.
    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource backgroundPool(Address address) {
        var config = connections("balieplein-background", address, BACKGROUND_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionInitSql("set synchronous_commit to off");
        return new HikariDataSource(config);
    }

    /// What is asynchronous is done in the background, and no other way.
    @Bean
    AsyncConfigurer asynchronous(Background background) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return background;
            }
        };
    }

    private static HikariConfig connections(String name, Address address, int most) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("prepareThreshold", "3");
        return config;
    }

    /// The schemas are up to date before anybody gets a connection.
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool, @Qualifier("backgroundPool") HikariDataSource backgroundPool) {
        Migrations.run(pool);
        return new CityDataSource(pool, backgroundPool);
    }

    @Bean
    Commits transactionManager(DataSource dataSource) {
        return new Commits(dataSource);
    }

    /// The clock of the real world. The demo and the tests have one that can be moved (design decision 11).
    @Bean
    @Profile("!demo & !test")
    InstantSource clock() {
        return RealTime.CLOCK;
    }

    @Bean(destroyMethod = "close")
    LiveChannel liveChannel(Address address, Commits commits) {
        return new LiveChannel(address.url(), address.user(), address.password(), commits);
    }
}
