package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures a head of service decides on, each against a number counted beforehand.
@Running
class FiguresTest {

    private static final LocalDate MONDAY = LocalDate.of(2016, 9, 5);
    private static final Selection FOUR_WEEKS = new Selection(null, MONDAY, MONDAY.plusDays(27));

    @Autowired
    private Overviews overviews;

    @Autowired
    private Reports reports;

    @Autowired
    private Packing packing;

    @Autowired
    private FactsTable table;

    @Autowired
    private BookingFactsTable bookings;

    @Autowired
    private BookingFacts bookingFacts;

    @Autowired
    private AccessTimes access;

    @Autowired
    private RequestsTable requests;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.open("monday", "09:00-20:00")
            .and("tuesday", "09:00-15:00")
            .and("wednesday", "09:00-15:00")
            .and("thursday", "09:00-20:00")
            .and("friday", "09:00-15:00")
            .extra("""
                        regime: mixed
                    exceptions:
                      - {from: 2016-10-06, to: 2016-10-06, reason: {nl: Personeelsdag}}
                      - {from: 2016-10-13, to: 2016-10-13, reason: {nl: Vroeg toe}, week: {thursday: ["09:00-14:30"]}}
                """)
            .file());

    @AfterEach
    void backToOurTime() {
        clock.set(java.time.InstantSource.system().instant(), true);
    }

    @Test
    void four_weeks_give_eight_hundred_a_day_with_thursday_first_and_monday_second() {
        here(() -> FixtureWeeks.weeks(sql, MONDAY, 4));
        var ranking = overview(FOUR_WEEKS).ranking();
        assertThat(ranking.average()).isEqualByComparingTo("800");
        assertThat(ranking.days()).isEqualTo(20);
        assertThat(ranking.weekdays().stream().map(Ranking.Weekday::weekday).toList())
                .startsWith(DayOfWeek.THURSDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(ranking.windows().getFirst().weekday()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(ranking.windows().getFirst().n()).isEqualTo(4);
        // 1,200 visits of eight minutes in eleven hours
        assertThat(ranking.windows().getFirst().staffMinutes()).isEqualByComparingTo("872.7");
    }

    @Test
    void a_closed_day_does_not_count_and_a_short_one_counts_for_its_hours() {
        here(() -> {
            FixtureWeeks.day(sql, LocalDate.of(2016, 9, 29), 1_200);
            FixtureWeeks.day(sql, LocalDate.of(2016, 10, 13), 600);
        });
        var ranking = overview(new Selection(null, LocalDate.of(2016, 9, 29), LocalDate.of(2016, 10, 13)))
                .ranking();
        var thursday = ranking.weekdays().getFirst();
        assertThat(thursday.n()).isEqualTo(2);
        assertThat(thursday.perDay()).isEqualByComparingTo("1200");
        assertThat(thursday.perHour()).isEqualByComparingTo("109.1");
    }

    @Test
    void packed_days_give_the_same_figures_to_the_second_and_a_late_correction_opens_its_day() {
        here(() -> FixtureWeeks.weeks(sql, MONDAY, 1));
        var before = overview(FOUR_WEEKS);
        here(() -> {
            packing.due(MONDAY.plusDays(20)).forEach(packing::pack);
            assertThat(packing.due(MONDAY.plusDays(20))).isEmpty();
        });
        assertThat(overview(FOUR_WEEKS)).isEqualTo(before);
        here(() -> {
            assertThat(sql.sql("select sum(visits) from insight.day_block")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4_000);
            sql.sql("delete from insight.visit_fact where visit = '2016-09-06-1'")
                    .update();
            assertThat(packing.due(MONDAY.plusDays(20)))
                    .containsExactly(Selection.of("stadskantoor", MONDAY.plusDays(1)));
        });
        assertThat(overview(FOUR_WEEKS).totals().visits()).isEqualTo(3_999);
    }

    @Test
    void thirteen_of_four_hundred_who_do_not_come_are_three_and_a_quarter_percent() {
        here(() -> {
            for (var i = 0; i < 400; i++) {
                bookings.save(booking("B" + i, "online", i < 13 ? "missed" : "arrived"));
            }
            bookings.save(booking("C1", "online", "cancelled"));
        });
        var presence = overview(FOUR_WEEKS).bookings().presence();
        assertThat(presence.due()).isEqualTo(400);
        assertThat(presence.noShow()).isEqualByComparingTo("0.0325");
        assertThat(presence.cancelled()).isEqualTo(1);
    }

    @Test
    void appointments_are_shared_out_over_the_channels_per_product_and_month() {
        here(() -> {
            for (var i = 0; i < 1_000; i++) {
                bookings.save(booking("B" + i, i < 450 ? "online" : i < 850 ? "phone" : "desk", "arrived"));
            }
        });
        var figures = overview(FOUR_WEEKS).bookings();
        assertThat(figures.channels()).isEqualTo(Map.of("online", 450, "phone", 400, "desk", 150));
        assertThat(figures.shares())
                .containsExactly(
                        new BookingFigures.Share("2016-09", "eid", "desk", 150),
                        new BookingFigures.Share("2016-09", "eid", "online", 450),
                        new BookingFigures.Share("2016-09", "eid", "phone", 400));
    }

    @Test
    void a_thousand_requests_are_shared_out_over_the_channels_where_they_began() {
        here(() -> {
            for (var i = 0; i < 650; i++) {
                var channel = i < 550 ? Channel.ONLINE : i < 620 ? Channel.PHONE : Channel.MAIL;
                var visit = i < 20 ? "2016-09-05-" + (i + 1) : null;
                requests.save(asked("R" + i, channel, null, null));
                requests.save(asked("R" + i, channel, i < 20 ? Channel.COUNTER : channel, visit));
            }
            FixtureWeeks.day(sql, MONDAY, 370);
        });
        var mix = overview(FOUR_WEEKS).channels();
        assertThat(mix.all()).isEqualTo(1_000);
        assertThat(mix.channels()).isEqualTo(Map.of("online", 550, "counter", 350, "phone", 70, "mail", 30));
        assertThat(mix.elsewhere()).isEqualTo(20);
        assertThat(mix.shares()).allMatch(share -> share.product().equals("eid"));
    }

    @Test
    void twelve_of_two_hundred_who_must_come_again_are_six_percent_and_most_lack_a_photo() {
        here(() -> {
            FixtureWeeks.day(sql, MONDAY, 200);
            sql.sql("""
                    update insight.visit_fact
                    set outcome = 'incomplete',
                        missing = case when n <= 7 then array['pasfoto'] else array['oude kaart'] end,
                        follow_up = case when n = 1 then 'K7QX2M' end
                    from generate_series(1, 12) as n
                    where visit = '2016-09-05-' || n
                    """).update();
            sql.sql("update insight.visit_fact set appointment = 'K7QX2M' where visit = '2016-09-05-200'")
                    .update();
        });
        var returns = overview(FOUR_WEEKS).returns();
        assertThat(returns.share()).isEqualByComparingTo("0.06");
        assertThat(returns.missing())
                .containsExactly(new ReturnFigures.Missing("pasfoto", 7), new ReturnFigures.Missing("oude kaart", 5));
        assertThat(returns.returned()).isEqualTo(1);
    }

    @Test
    void an_appointment_is_known_from_its_booking_on_and_at_night_what_became_of_it() {
        Desk.at(clock, "2016-09-05T08:00:00");
        var code = city.post("/api/v1/appointments", Desk.booking("2016-09-06T10:00", "An Peeters"))
                .json()
                .path("code")
                .asString();
        Awaitility.await()
                .untilAsserted(() ->
                        here(() -> assertThat(bookings.on(MONDAY.plusDays(1))).containsKey(code)));
        here(() -> {
            assertThat(bookingFacts.reconcile(MONDAY.plusDays(1))).isEmpty();
            sql.sql("update insight.booking_fact set channel = 'phone', moves = 3")
                    .update();
            assertThat(bookingFacts.reconcile(MONDAY.plusDays(1))).hasSize(1);
            var fact = bookings.on(MONDAY.plusDays(1)).get(code);
            assertThat(fact.leadMinutes()).isEqualTo(26 * 60);
            assertThat(fact.channel()).isEqualTo("online");
            assertThat(fact.moves()).isZero();
        });
    }

    @Test
    void every_night_the_days_until_a_free_place_are_measured_as_a_resident_finds_it() {
        Desk.at(clock, "2016-09-03T04:00:00"); // Saturday: the first place is on Monday
        here(() -> access.measure(LocalDate.of(2016, 9, 3)));
        assertThat(overview(new Selection("stadskantoor", LocalDate.of(2016, 9, 1), MONDAY))
                        .access()
                        .rows())
                .containsExactly(new AccessFigures.Row("eid.request", 1, 2.0, 2, 0));
    }

    @Test
    void a_counter_with_one_official_keeps_its_figures_for_whoever_has_the_right() {
        here(() -> {
            for (var i = 0; i < 60; i++) {
                table.save(served(i, "7", "jan"));
                table.save(served(100 + i, "8", i % 2 == 0 ? "an" : "els"));
                table.save(served(200 + i, "9", i % 2 == 0 ? "an" : "piet"));
            }
        });
        var address = "/api/v1/reports/times?from=2017-01-19&by=counter";
        var seen = city.as(Role.ANALYST).get(address).json().path("rows");
        assertThat(seen.get(0).path("withheld").asString()).isEqualTo("one-official");
        assertThat(seen.get(0).path("handling").path("mean").isNull()).isTrue();
        assertThat(seen.get(1).path("withheld").asString()).isEqualTo("gives-away");
        assertThat(seen.get(2).path("finished").asInt()).isEqualTo(60);
        assertThat(city.as(Role.ANALYST).get(address + "&format=csv").body()).contains("\r\n7,x,", "\r\n9,60,");
        assertThat(city.as(Role.ANALYST)
                        .get("/api/v1/reports/times?from=2017-01-19&by=official")
                        .status())
                .isEqualTo(403);
        var manager = city.as(Role.FLOOR_MANAGER);
        assertThat(manager.get(address)
                        .json()
                        .path("rows")
                        .get(0)
                        .path("finished")
                        .asInt())
                .isEqualTo(60);
        assertThat(manager.get("/api/v1/reports/visits?from=2017-01-19&by=official")
                        .body())
                .contains("jan");
        here(() -> assertThat(sql.sql("select count(*) from audit.entry where action = 'insight.staff-figures-seen'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2));
    }

    @Test
    void what_is_published_hides_fewer_than_five_in_json_and_csv() {
        here(() -> {
            for (var i = 0; i < 3; i++) {
                table.save(visit("a" + i).arrives("09:10").ends(VisitFact.State.LEFT));
            }
            for (var i = 0; i < 8; i++) {
                table.save(visit("b" + i).arrives("10:10").ends(VisitFact.State.LEFT));
                table.save(visit("c" + i).arrives("11:10").ends(VisitFact.State.LEFT));
                table.save(visit("d" + i).arrives("11:20").ends(VisitFact.State.LEFT));
            }
        });
        var address = "/api/v1/reports/visits?from=2017-01-19&by=date,half-hour&publish=true";
        assertThat(city.as(Role.ANALYST).get(address + "&format=csv").body().replace("\r\n", "|"))
                .isEqualTo(
                        "date,half-hour,visits,items|2017-01-19,09:00,<5,<5|2017-01-19,10:00,x,x|2017-01-19,11:00,16,0|");
        var rows = city.as(Role.ANALYST).get(address).json().path("rows");
        assertThat(rows.get(0).path("visits").isNull()).isTrue();
        assertThat(rows.get(0).path("withheld").asString()).isEqualTo("small");
    }

    private Overview overview(Selection selection) {
        return CurrentCity.call(city.code(), () -> overviews.of(selection));
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }

    private static VisitFact served(int number, String counter, String official) {
        var fact = visit("v" + number)
                .arrives("09:52")
                .starts("10:00", counter)
                .finishes("10:10", Map.of("eid.request", 1));
        return new VisitFact(
                fact.visit(),
                fact.events(),
                fact.day(),
                fact.halfHour(),
                fact.location(),
                fact.channel(),
                fact.state(),
                fact.moments(),
                fact.times(),
                counter,
                fact.pool(),
                fact.asked(),
                fact.handled(),
                new VisitFact.Circumstances(null, official, "", 0, null, List.of(), null));
    }

    private static BookingFact booking(String code, String channel, String state) {
        return new BookingFact(
                code,
                "stadskantoor",
                channel,
                state,
                List.of("eid.request", "eid.pickup"),
                MONDAY,
                MONDAY.plusDays(3),
                new HalfHour(20),
                4_000,
                0,
                Instant.EPOCH);
    }

    private static ProductRequested asked(String request, Channel channel, Channel finished, String visit) {
        return new ProductRequested(
                "any", request, "eid", channel, Instant.parse("2016-09-05T08:00:00Z"), finished, visit);
    }
}
