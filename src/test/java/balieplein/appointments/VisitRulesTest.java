package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a city gives out its moments: the key `booking` of its file at work.
@Running
@At("2017-01-16T08:00")
class VisitRulesTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Attendance attendance;

    @Autowired
    private HoldsTable holds;

    @Test
    void a_visit_for_two_things_is_received_once() {
        var city = City.with(Desk.onThursday()
                        .steps(
                                "{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment}",
                                "{code: pickup, name: {nl: Afhalen}, minutes: 10, regime: appointment}")
                        .file()
                + "booking: {setup: 5}\n");
        var answer = city.get("/api/v1/availability?item=eid.request&item=eid.pickup&location=stadskantoor&from="
                + THURSDAY + "&to=" + THURSDAY);
        assertThat(answer.json().path("minutes").asInt()).isEqualTo(25);
        assertThat(answer.json().path("days").path(0).path("starts").path(1).asString())
                .isEqualTo("09:25");
    }

    @Test
    void a_product_has_its_own_horizon_lead_and_grid() {
        var rules = "booking: {steps: [{step: eid.request, horizon: 10, lead: 4500, grid: 60}]}\n";
        var city = City.with(Desk.onThursday().file() + rules);
        assertThat(starts(city, THURSDAY)).startsWith("11:00", "12:00").hasSize(9);
        assertThat(starts(city, "2017-01-26")).hasSize(11);
        assertThat(starts(city, "2017-02-02")).isEmpty();
    }

    @Test
    void in_the_evening_only_what_begins_at_five_or_later() {
        var city = City.with(Desk.onThursday().file());
        var answer = city.get("/api/v1/availability?item=eid.request&location=stadskantoor&evening=true&from="
                + "2017-01-16&to=2017-01-27");
        var evenings = answer.json()
                .path("days")
                .valueStream()
                .flatMap(day -> day.path("starts").valueStream())
                .map(start -> start.asString())
                .distinct()
                .toList();
        assertThat(evenings).startsWith("17:00").endsWith("19:40").hasSize(9);
        assertThat(answer.json().path("firstFree").asString()).isEqualTo("2017-01-19T17:00:00+01:00");
    }

    @Test
    void who_wants_an_evening_sees_the_first_one_left_and_hears_when_there_is_none() {
        var city = City.with(Desk.open("thursday", "09:00-17:20")
                .rules("horizon: 10, lead: 0")
                .file());
        var page = "/appointments/slots?item=eid.request&location=stadskantoor&evening=true";
        var first = book(city, "2017-01-19T17:00", "First");
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(City.named(city.code()).get(page).page().text())
                .contains("26 januari")
                .doesNotContain("geen moment meer vrij");
        var second = book(city, "2017-01-26T17:00", "Second");
        assertThat(second.status()).as("%s", second).isEqualTo(201);
        assertThat(City.named(city.code()).get(page).page().text().replace('\u00a0', ' '))
                .contains("Vanaf 17.00 u. is er geen moment meer vrij");
    }

    @Test
    void a_cancelled_place_is_given_out_only_after_a_while() {
        var city = City.with(Desk.onThursday().file() + "booking: {freed: {from: 5, to: 20}}\n");
        var booked = book(city, TEN, "Resident");
        assertThat(city.delete(own(booked)).status()).isEqualTo(200);
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:04");
        assertThat(starts(city, THURSDAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:21");
        assertThat(starts(city, THURSDAY)).contains("10:00");
        assertThat(CurrentCity.call(city.code(), () -> holds.hasDue(clock.instant())))
                .isFalse();
    }

    @Test
    void what_is_kept_for_urgent_visits_is_for_staff_with_a_reason_until_two_hours_before_closing() {
        var urgent =
                "booking: {urgent: {minutes: 20, per: half-hour, reasons: [{code: death, name: {nl: Overlijden}}]}}\n";
        var desk = Desk.onThursday().minutes(10).rules("horizon: 60, lead: 0, grid: 10");
        var city = City.with(desk.file() + urgent);
        assertThat(starts(city, THURSDAY)).startsWith("09:00", "09:30", "10:00").doesNotContain("09:10");
        var phone = city.as(Role.PHONE);
        var kept = "2017-01-19T09:10:00+01:00";
        assertThat(phone.post("/api/v1/appointments", Desk.booking(kept, "Caller"))
                        .status())
                .isEqualTo(409);
        assertThat(city.post("/api/v1/appointments", urgent(kept, "death")).status())
                .isEqualTo(422);
        assertThat(phone.post("/api/v1/appointments", urgent(kept, "boredom")).status())
                .isEqualTo(422);
        assertThat(phone.post("/api/v1/appointments", urgent(kept, "death")).status())
                .isEqualTo(201);
        Desk.at(clock, "2017-01-19T18:00");
        assertThat(starts(city, THURSDAY)).contains("18:10", "18:20", "18:30").hasSize(12);
    }

    @Test
    void who_does_not_come_is_recorded_and_the_rest_of_the_time_is_given_to_others() {
        var city = City.with(Desk.onThursday()
                        .minutes(60)
                        .rules("horizon: 60, lead: 0, grid: 5")
                        .file() + "booking: {late: {grace: 5, missed: 15}}\n");
        var booked = book(city, TEN, "Resident");
        var late = "2017-01-19T10:55:00+01:00";
        Desk.at(clock, "2017-01-19T10:14");
        assertThat(missed(city)).isZero();
        assertThat(book(city, late, "Early bird").status()).isEqualTo(409);
        Desk.at(clock, "2017-01-19T10:15");
        assertThat(missed(city)).isEqualTo(1);
        assertThat(missed(city)).isZero();
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("missed");
        assertThat(book(city, "2017-01-19T10:15:00+01:00", "Somebody else").status())
                .isEqualTo(201);
    }

    @Test
    void of_four_hundred_residents_the_thirteen_who_did_not_come_are_recorded() {
        var city = City.with(
                Desk.onThursday().counters(20).minutes(20).file() + "booking: {late: {missed: 30}, mostOpen: 400}\n");
        for (int i = 0; i < 400; i++) {
            var start = java.time.OffsetDateTime.parse(TEN)
                    .plusMinutes(i / 20 * 20L)
                    .toString();
            var code = book(city, start, "Resident " + i).json().path("code").asString();
            if (i % 30 != 0 || i > 389) {
                CurrentCity.run(city.code(), () -> attendance.arrive(code));
            }
        }
        Desk.at(clock, "2017-01-19T20:00");
        assertThat(missed(city)).isEqualTo(13);
    }

    @Test
    void who_did_not_come_three_times_books_a_fourth_time() {
        var city = City.with(Desk.onThursday().file() + "booking: {late: {missed: 15}}\n");
        for (var start : new String[] {"09:00", "10:00", "11:00"}) {
            assertThat(book(city, "2017-01-19T" + start + ":00+01:00", "Resident")
                            .status())
                    .isEqualTo(201);
        }
        Desk.at(clock, "2017-01-19T12:00");
        assertThat(missed(city)).isEqualTo(3);
        assertThat(book(city, "2017-01-26T10:00:00+01:00", "Resident").status()).isEqualTo(201);
    }

    @Test
    void a_visit_that_is_over_early_gives_the_rest_of_its_time_back() {
        var city = City.with(Desk.onThursday()
                .minutes(60)
                .rules("horizon: 60, lead: 0, grid: 5")
                .file());
        var code = book(city, TEN, "Resident").json().path("code").asString();
        Desk.at(clock, "2017-01-19T10:12");
        CurrentCity.run(city.code(), () -> attendance.arrive(code));
        assertThat(CurrentCity.call(city.code(), () -> attendance.giveBack(code)))
                .isEqualTo(45);
        assertThat(CurrentCity.call(city.code(), () -> attendance.giveBack(code)))
                .isZero();
        assertThat(book(city, "2017-01-19T10:15:00+01:00", "Somebody else").status())
                .isEqualTo(201);
    }

    @Test
    void a_city_says_how_many_appointments_one_person_may_have() {
        var city = City.with(Desk.onThursday().counters(5).file() + "booking: {mostOpen: 1}\n");
        assertThat(book(city, TEN, "Robot").status()).isEqualTo(201);
        assertThat(book(city, TEN, "Robot").status()).isEqualTo(422);
    }

    private int missed(City city) {
        return CurrentCity.call(city.code(), attendance::missWhoDidNotCome);
    }

    private static Map<String, Object> urgent(String start, String reason) {
        var body = new HashMap<>(Desk.booking(start, "Urgent"));
        body.put("urgent", reason);
        return body;
    }
}
