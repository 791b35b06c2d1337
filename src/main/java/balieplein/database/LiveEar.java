package balieplein.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the news of a [LiveChannel] on a connection and a thread of its own, and connects again when it is lost.
final class LiveEar implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEar.class);
    private static final int POLL_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 1_000;

    private final String url;
    private final String user;
    private final String password;
    private final LiveChannel.Listener ear;
    private volatile @Nullable Connection listening;
    private volatile boolean closed;

    LiveEar(String url, String user, String password, LiveChannel.Listener ear) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.ear = ear;
    }

    void start() {
        Thread.ofPlatform().name("live-channel").daemon().start(this::listen);
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
                    ear.lost();
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
                var end = message.indexOf(LiveChannel.END_OF_TOPIC);
                ear.heard(message.substring(0, end), message.substring(end + 1));
            }
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
