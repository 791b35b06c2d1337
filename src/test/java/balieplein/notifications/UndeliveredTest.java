package balieplein.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What becomes of messages that do not arrive, over real SMTP, IMAP and the HTTP of the gateway.
@Running
class UndeliveredTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String MOBILE = "+32470112233";

    @Autowired
    private Outbox outbox;

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private SmsReports reports;

    @Autowired
    private Fates fates;

    @Autowired
    private JdbcClient sql;

    private final City city = City.fresh();

    @Test
    void a_mail_that_comes_back_is_followed_by_one_text_message() throws Exception {
        send(mail("one", "bounce.karel@example.org").orElse(new Message.Fallback(MOBILE, "Tot dan!")));
        sent("one");
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 3; i++) {
                readers.submit(rounds::readBounces);
            }
        }
        Await.until(SOON, () -> phones().size() == 1);
        assertThat(phones().getFirst().path("recipient").asString()).isEqualTo(MOBILE);
        assertThat(phones().getFirst().path("words").asString()).isEqualTo("Tot dan!");
        assertThat(state("one")).isEqualTo("bounced");
        rounds.readBounces();
        assertThat(phones()).hasSize(1);
        ask();
        assertThat(state("one:sms")).isEqualTo("delivered");
    }

    @Test
    void a_report_without_the_token_of_the_mail_is_not_believed() {
        send(mail("two", "karel@example.org"));
        sent("two");
        var number = Long.parseLong(value("number::text", "two"));
        CurrentCity.run(city.code(), () -> fates.bounced(number, "000000000000", "5.1.1"));
        assertThat(state("two")).isEqualTo("sent");
        var token = value("token", "two");
        CurrentCity.run(city.code(), () -> fates.bounced(number, token, "5.1.1"));
        assertThat(state("two")).isEqualTo("bounced");
    }

    @Test
    void a_number_that_does_not_exist_and_a_phone_that_stays_off_are_known_as_bounced() {
        send(Message.sms("three", "+32470112404", Language.NL, "Je afspraak", "Tot dan!"));
        send(Message.sms("four", "+32470112299", Language.NL, "Je afspraak", "Tot dan!"));
        sent("four");
        Await.until(SOON, () -> state("three").equals("bounced"));
        ask();
        assertThat(state("four")).isEqualTo("bounced");
    }

    @Test
    void somebody_looks_after_what_no_other_channel_took_over() {
        send(mail("lost", "bounce.mo@example.org").about("/staff/appointments/K7QX2M"));
        sent("lost");
        rounds.readBounces();
        send(Message.sms("off", "+32470112404", Language.NL, "Je afspraak", "Tot dan!"));
        Await.until(SOON, () -> state("off").equals("bounced"));
        var greet = city.signedIn(Role.PHONE);
        var page = greet.get("/staff/messages").page();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody").text()).contains("bounce.mo@example.org", "0470 11 24 04", "unknown user");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/staff/appointments/K7QX2M");
        assertThat(greet.get("/staff/messages?channel=sms").page().select("tbody tr"))
                .hasSize(1);
        var floor = city.signedIn(Role.FLOOR_MANAGER).get("/staff/messages").body();
        assertThat(floor).doesNotContain("0470 11 24 04").doesNotContain("mo@example.org");
        assertThat(greet.submit("/staff/messages?channel=email", "/staff/messages/handled")
                        .status())
                .isEqualTo(303);
        assertThat(greet.get("/staff/messages").page().select("tbody tr")).hasSize(1);
        assertThat(greet.get("/staff/messages?state=handled")
                        .page()
                        .select("tbody")
                        .text())
                .contains("bounce.mo@example.org");
        assertThat(greet.get("/staff/messages/messages.csv?channel=sms&state=").body())
                .contains("sms,0470 11 24 04,Je afspraak,bounced");
        assertThat(city.signedIn(Role.ANALYST).get("/staff/messages").status()).isEqualTo(403);
    }

    @Test
    void the_gateway_takes_the_same_message_once() {
        send(Message.sms("five", MOBILE, Language.NL, "Je afspraak", "Tot dan!"));
        sent("five");
        CurrentCity.run(city.code(), () -> sql.sql("""
                        update notifications.message
                        set state = 'waiting', next_try = '-infinity', next_look = null
                        where key = 'five'
                        """).update());
        send(mail("six", "karel@example.org"));
        sent("five");
        assertThat(phones()).hasSize(1);
    }

    @Test
    void what_is_no_longer_true_when_its_turn_comes_stays() {
        send(mail("seven", "karel@example.org").until(Instant.EPOCH));
        send(mail("eight", "karel@example.org"));
        sent("eight");
        Await.until(SOON, () -> state("seven").equals("withdrawn"));
    }

    private void send(Message message) {
        CurrentCity.run(city.code(), () -> outbox.send(message));
    }

    private static Message mail(String key, String recipient) {
        return Message.email(key, recipient, Language.NL, "Je afspraak", "Tot dan!");
    }

    private void ask() {
        CurrentCity.run(city.code(), () -> {
            sql.sql("update notifications.message set next_look = '-infinity' where next_look is not null")
                    .update();
            reports.ask();
        });
    }

    private void sent(String key) {
        Await.until(SOON, () -> state(key).equals("sent"));
    }

    private String state(String key) {
        return value("state", key);
    }

    private String value(String column, String key) {
        return CurrentCity.call(
                city.code(), () -> sql.sql("select " + column + " from notifications.message where key = ?")
                        .param(key)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    private List<JsonNode> phones() {
        return city.get("/simulators/phones.json").json().valueStream().toList();
    }
}
