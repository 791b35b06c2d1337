package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where people ask for a product, from the booking to the counter (MEA-06).
@Running
class RequestsTest {

    private static final String PLACE = "stadskantoor";
    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);

    @Autowired
    private Overviews overviews;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday()
            .counters(3)
            .steps(
                    "{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment}",
                    "{code: pickup, name: {nl: Ophalen}, minutes: 5, regime: walk-in}")
            .file());

    @Test
    void what_began_online_or_by_phone_and_was_done_at_the_counter_counts_once_where_it_began() {
        Desk.at(clock, "2017-01-19T08:00:00");
        var online = book(city, "10:00", "An Online");
        var phone = book(city.as(Role.PHONE), "10:20", "Bert Beller");
        book(city.as(Role.COUNTER), "10:40", "Cis Balie");
        Desk.at(clock, "2017-01-19T09:50:00");
        var kiosk = city.as(Role.KIOSK);
        help("1", kiosk.post("/api/v1/check-ins", Map.of("appointment", online, "location", PLACE)));
        help("2", kiosk.post("/api/v1/check-ins", Map.of("appointment", phone, "location", PLACE)));
        help("3", kiosk.post("/api/v1/check-ins", Map.of("step", "eid.pickup", "persons", 1, "location", PLACE)));

        Awaitility.await().untilAsserted(() -> {
            var mix = mix(new Selection(PLACE, THURSDAY, THURSDAY));
            assertThat(mix.channels()).isEqualTo(Map.of("online", 1, "phone", 1, "counter", 2));
            assertThat(mix.shares())
                    .containsExactly(
                            new ChannelMix.Share("eid", "counter", 2, 0),
                            new ChannelMix.Share("eid", "online", 1, 1),
                            new ChannelMix.Share("eid", "phone", 1, 1));
        });
        assertThat(mix(new Selection(PLACE, THURSDAY.plusDays(1), THURSDAY.plusDays(9)))
                        .all())
                .isZero();
        assertThat(city.signedIn(Role.ANALYST)
                        .get("/staff/reports/channels.csv?from=2016-12-15&to=2017-02-03")
                        .body()
                        .replace("\r\n", "|"))
                .as("month by month")
                .isEqualTo("month,product,channel,requests,finished-elsewhere|2017-01,eid,counter,2,0|"
                        + "2017-01,eid,online,1,1|2017-01,eid,phone,1,1|");
    }

    private ChannelMix mix(Selection selection) {
        return CurrentCity.call(city.code(), () -> overviews.of(selection)).channels();
    }

    private static String book(City somebody, String time, String name) {
        var booked = somebody.post("/api/v1/appointments", Desk.booking("2017-01-19T" + time, name));
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        return booked.json().path("code").asString();
    }

    private void help(String counter, Answer arrived) {
        assertThat(arrived.status()).as(arrived.toString()).isEqualTo(201);
        var official = city.as(Role.COUNTER);
        var visit = arrived.json().path("visit").asString();
        official.post(
                "/api/v1/counters/" + counter + "/call?location=" + PLACE,
                Map.of("ticket", arrived.json().path("ticket").asString()));
        official.post("/api/v1/visits/" + visit + "/start", Map.of());
        var step = "3".equals(counter) ? "eid.pickup" : "eid.request";
        var done = official.post(
                "/api/v1/visits/" + visit + "/finish", Map.of("handled", List.of(Map.of("step", step, "count", 1))));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }
}
