package balieplein.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// From a transaction to the mailbox of the demo, over real SMTP.
@Running
class OutboxTest {

    private static final String ICS = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    private final City city = City.fresh();

    @Test
    void a_message_leaves_within_a_second_of_the_commit() {
        send(mail("one"));
        var arrived = Await.until(Duration.ofSeconds(10), () -> mailbox().size() == 1);
        assertThat(arrived).as("a second, and room for a busy machine").isLessThan(Duration.ofSeconds(3));
        var mail = mailbox().getFirst();
        assertThat(mail.path("recipient").asString()).isEqualTo("karel@example.org");
        assertThat(mail.path("subject").asString()).isEqualTo("Je afspraak één");
        assertThat(mail.path("from").asString()).contains("Stad " + city.code()).contains("info@" + city.code());
        assertThat(mail.path("text").asString()).isEqualTo("Tot dan! € 22");
        assertThat(mail.path("headers").path("Auto-Submitted").asString()).isEqualTo("auto-generated");
        assertThat(mail.path("headers").path("Content-Language").asString()).isEqualTo("nl");
    }

    @Test
    void the_text_comes_first_then_the_markup_then_the_appointment_then_the_files() {
        send(mail("two")
                .withHtml("<html><head></head><body><p>Tot dan!</p></body></html>")
                .with(Attachment.calendar("afspraak.ics", "PUBLISH", ICS))
                .with(new Attachment("lijst.pdf", "application/pdf", new byte[] {1, 2, 3})));
        var mail = only();
        assertThat(texts(mail.path("parts")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("text/plain"),
                        second -> assertThat(second).startsWith("text/html"),
                        third -> assertThat(third).startsWith("text/calendar").contains("method=PUBLISH"),
                        fourth -> assertThat(fourth).startsWith("application/ics"),
                        fifth -> assertThat(fifth).startsWith("application/pdf"));
        assertThat(texts(mail.path("attachments"))).containsExactly("afspraak.ics", "lijst.pdf");
        var page = "/simulators/mailbox/" + mail.path("id").asLong();
        assertThat(city.get(page + "/files/0").body()).isEqualTo(ICS);
        assertThat(city.get(page + "/files/2").status()).isEqualTo(404);
        var html = city.get(page + "/html");
        assertThat(html.body())
                .as("in the house style of the city")
                .contains("<p class=\"city\">Stad " + city.code() + "</p>", "background: #", "<p>Tot dan!</p>");
        assertThat(html.header("content-security-policy")).startsWith("sandbox");
    }

    @Test
    void the_same_fact_is_told_once() {
        assertThat(send(mail("three"))).isTrue();
        assertThat(send(mail("three"))).isFalse();
        only();
        send(mail("four"));
        Await.until(Duration.ofSeconds(5), () -> mailbox().size() == 2);
    }

    @Test
    void what_is_undone_is_not_told() {
        CurrentCity.run(
                city.code(),
                () -> transactions.executeWithoutResult(status -> {
                    outbox.send(mail("undone"));
                    status.setRollbackOnly();
                }));
        send(mail("after"));
        assertThat(only().path("headers").path("Message-ID").asString()).startsWith("<" + city.code() + ".");
    }

    @Test
    void another_city_sees_none_of_it() {
        send(mail("five"));
        var id = only().path("id").asLong();
        var elsewhere = City.fresh();
        assertThat(elsewhere.get("/simulators/mailbox.json").json().isEmpty()).isTrue();
        assertThat(elsewhere.get("/simulators/mailbox/" + id).status()).isEqualTo(404);
    }

    @Test
    void the_mailbox_shows_people_what_was_sent() {
        send(mail("six").with(Attachment.calendar("afspraak.ics", "PUBLISH", ICS)));
        var id = only().path("id").asLong();
        assertThat(city.get("/simulators/mailbox").page().select("table a").attr("href"))
                .isEqualTo("/simulators/mailbox/" + id);
        var page = city.get("/simulators/mailbox/" + id).page();
        assertThat(page.select(".bp-letter").text()).isEqualTo("Tot dan! € 22");
        assertThat(page.select("a[download]").text()).isEqualTo("afspraak.ics");
    }

    private boolean send(Message message) {
        return CurrentCity.call(city.code(), () -> outbox.send(message));
    }

    private static Message mail(String key) {
        return Message.email(key, "karel@example.org", Language.NL, "Je afspraak één", "Tot dan! € 22");
    }

    private JsonNode only() {
        Await.until(Duration.ofSeconds(5), () -> mailbox().size() == 1);
        return mailbox().getFirst();
    }

    private List<JsonNode> mailbox() {
        return city.get("/simulators/mailbox.json").json().valueStream().toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
