package balieplein.database;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

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
    static final char END_OF_TOPIC = ' ';
    private static final String NOTIFY = "select pg_notify('balieplein', :news)";

    private final Commits commits;
    private final LiveEar ear;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    LiveChannel(String url, String user, String password, Commits commits) {
        this.commits = commits;
        this.ear = new LiveEar(url, user, password, new Listener() {
            @Override
            public void heard(String topic, String payload) {
                tell(topic, payload);
            }

            @Override
            public void lost() {
                subscriptions.forEach(subscription -> quietly(subscription.listener()::lost));
            }
        });
        ear.start();
    }

    /// Tells every instance, this one too. `topic` holds no space; topic and payload together stay below 8,000 bytes,
    /// so send ids.
    public void publish(String topic, String payload) {
        commits.write(NOTIFY, new MapSqlParameterSource("news", topic + END_OF_TOPIC + payload));
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
        ear.close();
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
}
