package balieplein.appointments;

import static balieplein.appointments.BookingTest.TEN;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What residents hear by text message, and when what they must bring changes.
@Running
@At("2017-01-16T08:00")
class MessagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private DemoClock clock;

    @Autowired
    private Reminders reminders;

    @Test
    void whoever_gives_a_mobile_number_only_hears_everything_by_text_message() {
        var city = City.with(documents("Je oude kaart", "Een pasfoto"));
        var booked = book(city, "Zoë D’Hondt", Map.of("mobile", "0470 11 22 33"));
        var first = text(city, 1);
        assertThat(first.path("recipient").asString()).isEqualTo("+32470112233");
        assertThat(first.path("words").asString())
                .contains("je afspraak staat vast", "Donderdag 19 januari 2017, 10.00 u.", "Stadskantoor")
                .contains(booked.json().path("code").asString(), "Je oude kaart; Een pasfoto")
                .contains("?secret=" + booked.json().path("secret").asString());
        assertThat(first.path("segments").asInt()).isLessThanOrEqualTo(4);
        city.patch(own(booked), Map.of("start", "2017-01-19T11:00:00+01:00"));
        assertThat(text(city, 2).path("words").asString()).contains("verplaatst", "11.00 u.");
        passes(city, "2017-01-17T11:00");
        assertThat(text(city, 3).path("words").asString()).contains("denk aan je afspraak");
        city.delete(own(booked));
        assertThat(text(city, 4).path("words").asString())
                .contains("geannuleerd")
                .doesNotContain("secret");
        passes(city, "2017-01-19T09:30");
        assertThat(mails(city)).isEmpty();
        text(city, 4);
    }

    @Test
    void a_new_list_is_told_once_with_the_difference_and_only_to_whom_it_concerns() {
        var city = City.with(documents("Je oude kaart", "Een pasfoto"));
        book(city, "Josephine", Map.of("email", "josephine@example.org"));
        book(city, "Mo", Map.of("mobile", "0470 11 22 44"));
        var gone = book(city, "Gone", Map.of("email", "gone@example.org"));
        city.delete(own(gone));
        mailTo(city, "gone@example.org", 2);
        mailTo(city, "josephine@example.org", 1);
        text(city, 1);
        change(city, documents("Een pasfoto", "Je rijbewijs"));
        var mail = mailTo(city, "josephine@example.org", 2);
        assertThat(mail.path("subject").asString())
                .startsWith("Wat je meebrengt")
                .contains("is veranderd");
        assertThat(mail.path("text").asString())
                .containsSubsequence("Nieuw", "- Je rijbewijs", "niet meer", "- Je oude kaart")
                .containsSubsequence("Wat breng je mee", "- Een pasfoto", "- Je rijbewijs");
        assertThat(text(city, 2).path("words").asString()).contains("is veranderd", "Een pasfoto; Je rijbewijs");
        change(city, documents("Een pasfoto", "Je rijbewijs"));
        change(city, documents("Een pasfoto", "Je rijbewijs").replace("minutes: 20", "minutes: 25"));
        change(city, documents());
        assertThat(mailTo(city, "josephine@example.org", 3).path("text").asString())
                .contains("Je hoeft niets mee te brengen.");
        text(city, 3);
        assertThat(mails(city)).hasSize(5);
    }

    @Test
    void all_six_say_the_same_word_for_word() {
        var four = List.of("Een pasfoto", "Het attest van de politie", "€ 25 of € 30", "Je PIN- en PUK-code");
        var city = City.with(Desk.onThursday()
                .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment, documents: [Je oude"
                        + " kaart, Een pasfoto, € 25], variants: [{code: lost, name: {nl: Verloren}, documents: ["
                        + String.join(", ", four) + "]}]}")
                .file());
        shows(city.get("/products/eid?variant=lost"), four);
        var body = new HashMap<>(Desk.booking(TEN, "Josephine"));
        var held = city.post(
                        "/api/v1/holds", Map.of("items", body.get("items"), "location", "stadskantoor", "start", TEN))
                .json()
                .path("hold")
                .asString();
        var details = "/appointments/details";
        var resident = city.with("Accept", "text/html");
        var checked = resident.submit(
                details + "?hold=" + held,
                details,
                "variant",
                "lost",
                "name",
                "Josephine",
                "email",
                "josephine@example.org");
        shows(resident.get(path(checked)), four);
        var page = path(resident.submit(path(checked), "/appointments/confirm"));
        shows(resident.get(page), four);
        assertThat(mailTo(city, "josephine@example.org", 1).path("text").asString())
                .containsSubsequence(lines(four));
        passes(city, "2017-01-17T10:00");
        assertThat(mailTo(city, "josephine@example.org", 2).path("text").asString())
                .containsSubsequence(lines(four))
                .doesNotContain("Je oude kaart");
        shows(city.signedIn(Role.PHONE).get("/staff/appointments?item=eid.request:1:lost&location=stadskantoor"), four);
        Desk.at(clock, "2017-01-19T09:55");
        var code = page.replaceFirst(".*/appointments/([A-Z0-9]{6}).*", "$1");
        shows(city.get("/kiosk/stadskantoor/appointment?code=" + code), four);
    }

    @Test
    void an_empty_list_says_that_nothing_is_needed() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, "Josephine", Map.of("email", "josephine@example.org"));
        var nothing = "Je hoeft niets mee te brengen.";
        var own = booked.json().path("code").asString() + "?secret="
                + booked.json().path("secret").asString();
        assertThat(city.get("/products/eid").page().text()).contains(nothing);
        assertThat(city.get("/appointments/" + own).page().text()).contains(nothing);
        assertThat(mailTo(city, "josephine@example.org", 1).path("text").asString())
                .contains(nothing);
        assertThat(city.signedIn(Role.PHONE)
                        .get("/staff/appointments?item=eid.request&location=stadskantoor")
                        .page()
                        .text())
                .contains(nothing);
    }

    @Test
    void who_signed_in_hears_in_the_language_and_by_the_channel_they_chose() {
        var city = City.with(Desk.onThursday().file());
        var resident = city.signedIn(Role.RESIDENT);
        resident.submit("/account/messages", "/account/messages", "language", "fr", "channel", "sms");
        assertThat(resident.get("/account/messages")
                        .page()
                        .select("option[selected]")
                        .attr("value"))
                .isEqualTo("fr");
        var held = city.post(
                        "/api/v1/holds",
                        Map.of(
                                "items",
                                List.of(Map.of("step", "eid.request")),
                                "location",
                                "stadskantoor",
                                "start",
                                TEN))
                .json()
                .path("hold")
                .asString();
        var details = "/appointments/details";
        var checked = resident.submit(
                details + "?hold=" + held, details, "name", "An", "email", "an@example.org", "mobile", "0470 11 22 55");
        resident.submit(path(checked), "/appointments/confirm");
        assertThat(text(city, 1).path("words").asString()).contains("votre rendez-vous est confirmé");
        assertThat(mails(city)).isEmpty();
    }

    @Test
    void a_city_says_when_it_reminds() {
        var city = City.with(Desk.onThursday().file() + "reminders: {workingDays: 0, hours: 26}\n");
        book(city, "Josephine", Map.of("email", "josephine@example.org"));
        mailTo(city, "josephine@example.org", 1);
        passes(city, "2017-01-17T10:00");
        passes(city, "2017-01-18T07:59");
        assertThat(mails(city)).hasSize(1);
        passes(city, "2017-01-18T08:00");
        mailTo(city, "josephine@example.org", 2);
        passes(city, "2017-01-19T08:00");
        assertThat(mails(city)).hasSize(2);
    }

    private static String documents(String... documents) {
        return Desk.onThursday()
                .counters(3)
                .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment, documents: ["
                        + String.join(", ", documents) + "]}")
                .file();
    }

    private static void change(City city, String sections) {
        City.called(city.code(), sections);
    }

    private static Answer book(City city, String name, Map<String, String> contact) {
        var body = new HashMap<String, Object>(
                Map.of("items", List.of(Map.of("step", "eid.request")), "location", "stadskantoor", "start", TEN));
        body.put("name", name);
        body.putAll(contact);
        var booked = city.post("/api/v1/appointments", body);
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        return booked;
    }

    private void passes(City city, String moment) {
        Desk.at(clock, moment);
        CurrentCity.run(city.code(), reminders::remind);
    }

    private static void shows(Answer answer, List<String> documents) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.page().select(".bp-bring").first())
                .as(answer.toString())
                .isNotNull();
        assertThat(answer.page().select(".bp-bring").first().select("li").eachText())
                .containsExactlyElementsOf(documents);
    }

    private static List<String> lines(List<String> documents) {
        return documents.stream().map(document -> "- " + document).toList();
    }

    private static String path(Answer redirect) {
        assertThat(redirect.status()).as(redirect.toString()).isEqualTo(303);
        return redirect.header("location").replaceFirst("^https?://[^/]+", "");
    }

    /// The newest of so many text messages.
    private static JsonNode text(City city, int number) {
        Await.until(SOON, () -> texts(city).size() >= number);
        assertThat(texts(city)).hasSize(number);
        return texts(city).getFirst();
    }

    /// The newest of so many mails to somebody.
    private static JsonNode mailTo(City city, String recipient, int number) {
        Await.until(SOON, () -> mailsTo(city, recipient).size() >= number);
        assertThat(mailsTo(city, recipient)).hasSize(number);
        return mailsTo(city, recipient).getFirst();
    }

    private static List<JsonNode> mailsTo(City city, String recipient) {
        return mails(city).stream()
                .filter(mail -> mail.path("recipient").asString().equals(recipient))
                .toList();
    }

    private static List<JsonNode> mails(City city) {
        return city.get("/simulators/mailbox.json").json().valueStream().toList();
    }

    private static List<JsonNode> texts(City city) {
        return city.get("/simulators/phones.json").json().valueStream().toList();
    }
}
