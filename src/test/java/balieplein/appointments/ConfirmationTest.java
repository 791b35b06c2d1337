package balieplein.appointments;

import static balieplein.appointments.BookingTest.TEN;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What a resident hears of an appointment, and puts in their own calendar.
@Running
@At("2017-01-16T08:00")
class ConfirmationTest {

    @Autowired
    private AppointmentsTable table;

    @Autowired
    private Announcer announcer;

    @Test
    void a_resident_gets_one_mail_with_code_place_time_documents_and_link() {
        var city = City.with(withDocuments());
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Josephine"));
        var mail = mail(city, 1);
        assertThat(mail.path("recipient").asString()).isEqualTo("josephine@example.org");
        assertThat(mail.path("subject").asString()).contains("onderdag 19 januari 2017");
        assertThat(mail.path("text").asString())
                .contains(booked.json().path("code").asString())
                .contains("10.00")
                .contains("Stadskantoor")
                .contains("Je oude kaart")
                .contains("Een pasfoto")
                .contains(city.origin() + "/appointments/"
                        + booked.json().path("code").asString() + "?secret="
                        + booked.json().path("secret").asString());
        assertThat(mail.path("html").asString()).contains("Je oude kaart", "<h1>");
        assertThat(mail.path("attachments").path(0).asString()).isEqualTo("afspraak.ics");
    }

    @Test
    void the_mail_speaks_the_language_of_the_resident() {
        var city = City.with(Desk.onThursday().file());
        var body = new HashMap<>(Desk.booking(TEN, "Jean"));
        body.put("language", "fr");
        city.post("/api/v1/appointments", body);
        var mail = mail(city, 1);
        assertThat(mail.path("text").asString())
                .contains("Votre rendez-vous est confirmé", "Vous ne devez rien apporter", "/fr/appointments/");
    }

    @Test
    void moving_and_cancelling_are_told_once_each() {
        var city = City.with(Desk.onThursday().file());
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        mail(city, 1);
        city.patch(own(booked), Map.of("start", "2017-01-19T11:00:00+01:00"));
        assertThat(mail(city, 2).path("subject").asString()).contains("verplaatst", "11.00");
        city.delete(own(booked));
        city.delete(own(booked));
        var last = mail(city, 3);
        assertThat(last.path("subject").asString()).contains("geannuleerd");
        assertThat(last.path("text").asString()).doesNotContain("?secret=");
    }

    @Test
    void what_is_heard_last_is_how_the_appointment_stands() {
        var city = City.with(Desk.onThursday().file());
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        mail(city, 1);
        var code = booked.json().path("code").asString();
        CurrentCity.run(city.code(), () -> {
            var first = table.find(code).orElseThrow();
            city.patch(own(booked), Map.of("start", "2017-01-19T11:00:00+01:00"));
            mail(city, 2);
            var second = table.find(code).orElseThrow();
            announcer.tell(Occasion.BOOKED, first, "late-booking:" + code);
            city.patch(own(booked), Map.of("start", "2017-01-19T12:00:00+01:00"));
            assertThat(mail(city, 3).path("subject").asString()).contains("verplaatst", "12.00");
            announcer.tell(Occasion.MOVED, second, "late-move:" + code);
            city.delete(own(booked));
            assertThat(mail(city, 4).path("subject").asString()).contains("geannuleerd");
            announcer.tell(Occasion.MOVED, second, "later-move:" + code);
            announcer.tell(Occasion.BOOKED, first, "later-booking:" + code);
            announcer.tell(Occasion.REPLACED, first, "fence:" + code);
        });
        assertThat(mail(city, 5).path("subject").asString()).contains("blijft");
    }

    @Test
    void the_calendar_file_keeps_one_identity_and_counts_its_changes() throws Exception {
        var city = City.with(Desk.onThursday().file());
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Resident"));
        var first = calendar(city, booked.json());
        assertThat(first.getProperty(Property.METHOD).orElseThrow().getValue()).isEqualTo("PUBLISH");
        assertThat(first.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(text(first, Property.DTSTART)).isEqualTo("20170119T100000");
        assertThat(text(first, Property.DTEND)).isEqualTo("20170119T102000");
        assertThat(text(first, Property.SEQUENCE)).isEqualTo("0");
        city.patch(own(booked), Map.of("start", "2017-01-19T11:00:00+01:00"));
        var second = calendar(city, booked.json());
        assertThat(text(second, Property.UID)).isEqualTo(text(first, Property.UID));
        assertThat(text(second, Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(second, Property.DTSTART)).isEqualTo("20170119T110000");
        city.delete(own(booked));
        var third = calendar(city, booked.json());
        assertThat(text(third, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(text(third, Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void the_documents_are_those_of_the_circumstance_word_for_word_everywhere() {
        var city = City.with(withDocuments());
        var body = new HashMap<>(Desk.booking(TEN, "Resident"));
        body.put("items", java.util.List.of(Map.of("step", "eid.request", "variant", "lost")));
        var booked = city.post("/api/v1/appointments", body);
        var documents = booked.json()
                .path("documents")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(documents).containsExactly("Een pasfoto", "Het attest van de politie");
        assertThat(mail(city, 1).path("text").asString()).contains(documents).doesNotContain("Je oude kaart");
    }

    private static String withDocuments() {
        return Desk.onThursday()
                .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment,"
                        + " documents: [Je oude kaart, Een pasfoto], variants: [{code: lost, name: {nl: Verloren},"
                        + " documents: [Een pasfoto, Het attest van de politie]}]}")
                .file();
    }

    private static JsonNode mail(City city, int number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> city.get("/simulators/mailbox.json").json().size() >= number);
        var mails = city.get("/simulators/mailbox.json").json();
        assertThat(mails.size()).isEqualTo(number);
        return mails.path(0);
    }

    private static Calendar calendar(City city, JsonNode booked) throws Exception {
        var address = booked.path("ics").asString().replace(city.origin(), "");
        var answer = city.get(address);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("text/calendar");
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static String text(Calendar calendar, String property) {
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        return event.getProperty(property).orElseThrow().getValue();
    }
}
