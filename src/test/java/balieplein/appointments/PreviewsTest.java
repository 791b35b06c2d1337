package balieplein.appointments;

import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a manager sees of hours before they are published: whom they touch, and the whole year (LOC-14).
@Running
class PreviewsTest {

    private static final String DRAFT = """
                  - from: 2017-02-01
                    state: draft
                    regime: appointment
                    week: {thursday: ["09:00-12:00"]}
            """;
    private static final String OFFICE = "/staff/worklist/stadskantoor";

    /// More at one time than there ever is place for: what a page shows does not depend on it.
    private static final String MANY = """
            insert into appointments.appointment (
                code, secret, state, location, pool, day, minute, minutes, covered, starts, ends, items, products,
                name, email, channel, booked_at, changed_at)
            select 'A' || lpad(i::text, 5, '0'), 'secret ' || i, 'booked', 'stadskantoor', 'general', '2017-02-02',
                900, 60, 60, '2017-02-02 15:00+01', '2017-02-02 16:00+01', array['eid.request'], array['eid'],
                'Resident', case when i % 3 > 0 then 'r@example.org' end, 'phone', now(), now()
            from generate_series(1, 1200) i
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private City city;
    private City manager;

    @BeforeEach
    void a_monday_morning_with_a_draft() {
        Desk.at(clock, "2017-01-16T08:00");
        city = City.with(Desk.onThursday().minutes(60).extra(DRAFT).file());
        manager = city.signedIn(Role.LOCATION_MANAGER);
    }

    @AfterEach
    void the_real_time_again() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void everybody_whom_a_draft_would_leave_without_a_place_is_listed_page_by_page_and_in_a_file() {
        book(city, "2017-01-26T15:00:00+01:00", "Before it");
        book(city, "2017-02-02T10:00:00+01:00", "Still fits");
        book(city, "2017-02-02T15:00:00+01:00", "By mail");
        var phoned = city.as(Role.PHONE)
                .post(
                        "/api/v1/appointments",
                        Map.of(
                                "items", List.of(Map.of("step", "eid.request")),
                                "location", "stadskantoor",
                                "start", "2017-02-09T16:00:00+01:00",
                                "name", "By letter"));
        var code = phoned.json().path("code").asString();
        var preview = manager.get("/staff/hours/stadskantoor/patterns/2017-02-01/preview");
        assertThat(preview.page().text()).contains("2 afspraken passen niet meer", "1 van hen krijgt een brief");
        var page = manager.get(OFFICE + "/patterns/2017-02-01").page();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.text())
                .contains(code, "2 afspraken passen dan niet meer")
                .doesNotContain("By letter");
        var csv = manager.get(OFFICE + "/patterns/2017-02-01/appointments.csv").body();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains(code + ",2017-02-09,16:00,general,eid.request,letter");
        assertThat(manager.get(OFFICE + "/worklist.csv").body().lines()).hasSize(1);
    }

    @Test
    void a_day_is_written_small_within_a_sentence_of_the_form_and_large_before_it() {
        var form = manager.get("/staff/hours/stadskantoor/patterns/2017-02-01").page();
        assertThat(form.select("[role=group][aria-label='Donderdag 1'] summary").text())
                .isEqualTo("Meer over donderdag 1");
    }

    @Test
    void of_twelve_hundred_affected_every_page_and_the_whole_file_come_without_a_question_for_each() {
        CurrentCity.run(city.code(), () -> sql.sql(MANY).update());
        var start = System.nanoTime();
        var preview = manager.get("/staff/hours/stadskantoor/patterns/2017-02-01/preview");
        var page = manager.get(OFFICE + "/patterns/2017-02-01?page=12").page();
        var csv = manager.get(OFFICE + "/patterns/2017-02-01/appointments.csv").body();
        var seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(preview.page().text()).contains("1.200 afspraken passen niet meer", "400 van hen krijgen een brief");
        assertThat(page.select("tbody tr")).hasSize(100);
        assertThat(page.text()).contains("1.200 afspraken passen dan niet meer", "A01200");
        assertThat(manager.get(OFFICE + "/patterns/2017-02-01?page=99").page().select("tbody tr"))
                .as("beyond the last page")
                .hasSize(100);
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, 6)).distinct())
                .hasSize(1_200);
        assertThat(csv).contains("A01200,2017-02-02,15:00,general,eid.request,letter");
        assertThat(seconds).as("seconds for three answers").isLessThan(10);
    }

    @Test
    void a_year_shows_week_by_week_what_is_planned_and_booked_also_of_a_draft() {
        book(city, "2017-02-02T10:00:00+01:00", "One hour");
        var csv = manager.get(OFFICE + "/year.csv?year=2017").body();
        assertThat(csv.lines()).hasSize(366);
        assertThat(csv).contains("2017-02-02,09:00-20:00,660,60,9", "2017-02-03,,0,0,0");
        var draft =
                manager.get(OFFICE + "/year.csv?year=2017&pattern=2017-02-01").body();
        assertThat(draft)
                .contains("2017-01-26,09:00-20:00,660,0,0", "2017-02-02,09:00-12:00,180,60,33")
                .contains("2017-05-25,,0,0,0");
        var page = manager.get(OFFICE + "/year?year=2017&pattern=2017-02-01").page();
        assertThat(page.select("tbody tr")).hasSize(53);
        assertThat(page.select("td[data-changed]")).hasSize(47);
        assertThat(page.text()).contains("47 dagen zijn anders");
    }
}
