package balieplein.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of messages at a mail server that refuses some, and with several couriers at once.
@Running
class DeliveryTest {

    @Autowired
    private Delivery delivery;

    @Autowired
    private MessagesTable table;

    @Autowired
    private JdbcClient sql;

    private final City city = City.fresh();
    private final ScriptedMailServer server = new ScriptedMailServer();

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void each_message_goes_out_once_with_several_couriers() throws Exception {
        for (var i = 0; i < 60; i++) {
            add("karel" + i + "@example.org", "Dag");
        }
        try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 4; i++) {
                work.add(() -> {
                    deliverAll();
                    return true;
                });
            }
            for (var done : couriers.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(server.accepted()).hasSize(60).doesNotHaveDuplicates();
        assertThat(states()).containsOnly(Map.entry("sent", 60L));
        assertThat(server.connections()).as("one for each courier").isEqualTo(4);
    }

    @Test
    void an_address_that_does_not_exist_bounces_at_once() throws Exception {
        add("nobody@example.org", "Dag");
        add("karel@example.org", "Dag");
        deliverAll();
        assertThat(server.accepted()).containsExactly("karel@example.org");
        assertThat(states()).containsOnly(Map.entry("bounced", 1L), Map.entry("sent", 1L));
        assertThat(lastError()).contains("unknown").doesNotContain("nobody@");
    }

    @Test
    void what_is_no_address_bounces_too() throws Exception {
        add("karel at example", "Dag");
        deliverAll();
        assertThat(states()).containsOnly(Map.entry("bounced", 1L));
    }

    @Test
    void a_mail_that_is_refused_for_good_is_not_tried_again() throws Exception {
        add("karel@example.org", "SPAM");
        deliverAll();
        assertThat(states()).containsOnly(Map.entry("failed", 1L));
    }

    @Test
    void a_busy_server_is_tried_again_ever_later_and_at_last_given_up() throws Exception {
        add("later@example.org", "Dag");
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < 6; i++) {
            deliverAll();
            waits.add(untilNextTry());
            assertThat(states()).containsOnly(Map.entry("waiting", 1L));
            sql("update notifications.message set next_try = '-infinity'");
        }
        assertThat(waits).isSorted();
        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        deliverAll();
        assertThat(states()).containsOnly(Map.entry("failed", 1L));
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void a_message_that_waits_for_its_next_try_is_left_alone() throws Exception {
        add("later@example.org", "Dag");
        deliverAll();
        CurrentCity.run(city.code(), () -> assertThat(delivery.isAnythingDue(Message.Channel.EMAIL))
                .isFalse());
    }

    private void add(String recipient, String text) {
        var message = Message.email("key-" + recipient, recipient, Language.NL, "Onderwerp", text);
        CurrentCity.run(
                city.code(), () -> table.add(message, InstantSource.system().instant()));
    }

    private void deliverAll() throws MessagingException {
        try (var line = open()) {
            CurrentCity.run(city.code(), () -> {
                var progress = Delivery.Progress.SENT;
                while (progress == Delivery.Progress.SENT) {
                    progress = delivery.deliverNext(line);
                }
                assertThat(progress).isEqualTo(Delivery.Progress.NOTHING_DUE);
            });
        }
    }

    private MailRoute.Line open() throws MessagingException {
        var session = Session.getInstance(new Properties());
        var transport = session.getTransport("smtp");
        transport.connect("127.0.0.1", server.port(), null, null);
        return new MailRoute.Line(session, transport);
    }

    private Map<String, Long> states() {
        return CurrentCity.call(
                city.code(), () -> sql.sql("select state, count(*) from notifications.message group by state")
                        .query(rows -> {
                            var states = new java.util.HashMap<String, Long>();
                            while (rows.next()) {
                                states.put(rows.getString(1), rows.getLong(2));
                            }
                            return states;
                        }));
    }

    private String lastError() {
        return strings("select last_error from notifications.message where last_error is not null")
                .getFirst();
    }

    private Duration untilNextTry() {
        return Duration.ofSeconds(
                Long.parseLong(strings("select ceil(extract(epoch from next_try - clock_timestamp()))::bigint::text"
                                + " from notifications.message")
                        .getFirst()));
    }

    private List<String> strings(String query) {
        return CurrentCity.call(
                city.code(), () -> sql.sql(query).query(String.class).list());
    }

    private void sql(String statement) {
        CurrentCity.run(city.code(), () -> sql.sql(statement).update());
    }
}
