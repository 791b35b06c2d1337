package balieplein.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// News between the instances of the product, through PostgreSQL's LISTEN and NOTIFY. A message published inside a
/// transaction leaves with its commit, never before. Messages may be missed while the connection is down; listeners
/// are then told to read the state again.
public final class LiveChannel implements AutoCloseable {

    /// Hears news. `lost` is called after a pause in which news may have been missed.
    public interface Listener {
        void heard(String topic, String payload);

        void lost();
    }

    private record Subscription(String topicPrefix, Listener listener) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveChannel.class);
    private static final char END_OF_TOPIC = ' ';
    private static final int POLL_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 1_000;

    private final String url;
    private final String user;
    private final String password;
    private final JdbcClient sql;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private volatile @Nullable Connection listening;
    private volatile boolean closed;

    LiveChannel(String url, String user, String password, DataSource dataSource) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.sql = JdbcClient.create(dataSource);
        Thread.ofPlatform().name("live-channel").daemon().start(this::listen);
    }

    /// Tells every instance, this one too. `topic` holds no space; topic and payload together stay below 8,000 bytes,
    /// so send ids.
    public void publish(String topic, String payload) {
        sql.sql("select pg_notify('balieplein', ?)")
                .param(topic + END_OF_TOPIC + payload)
                .query((row, number) -> number)
                .list();
    }

    /// Hears all news whose topic starts with this prefix. The listener runs on the channel's own thread: be quick.
    /// Close the answer to stop hearing.
    public AutoCloseable subscribe(String topicPrefix, Listener listener) {
        var subscription = new Subscription(topicPrefix, listener);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        var connection = listening;
        if (connection != null) {
            connection.close();
        }
    }

    private void listen() {
        var first = true;
        while (!closed) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                listening = connection;
                try (var statement = connection.createStatement()) {
                    statement.execute("listen balieplein");
                }
                if (!first) {
                    subscriptions.forEach(subscription -> quietly(subscription.listener()::lost));
                }
                first = false;
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("The live channel lost its connection and tries again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!closed) {
            var notifications = connection.getNotifications(POLL_MILLIS);
            for (var notification : notifications) {
                var message = notification.getParameter();
                var end = message.indexOf(END_OF_TOPIC);
                tell(message.substring(0, end), message.substring(end + 1));
            }
        }
    }

    private void tell(String topic, String payload) {
        for (var subscription : subscriptions) {
            if (topic.startsWith(subscription.topicPrefix())) {
                quietly(() -> subscription.listener().heard(topic, payload));
            }
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A listener of the live channel failed; the others go on.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
