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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where requests and appointments come from and what became of them.
@Running
class BookingFiguresTest {

    private static final LocalDate MONDAY = LocalDate.of(2016, 9, 5);
    private static final Selection FOUR_WEEKS = new Selection(null, MONDAY, MONDAY.plusDays(27));

    @Autowired
    private Overviews overviews;

    @Autowired
    private BookingFactsTable bookings;

    @Autowired
    private BookingFacts bookingFacts;

    @Autowired
    private RequestsTable requests;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = FourWeeks.city();

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
    void whoever_cancels_on_wednesday_evening_does_so_twelve_hours_ahead_and_the_report_says_so() {
        var ten = Instant.parse("2016-09-08T08:00:00Z");
        here(() -> {
            for (var hours : List.of(1, 12, 300)) {
                bookings.save(cancelled("C" + hours, ten.minus(Duration.ofHours(hours))));
            }
            bookings.save(booking("B1", "online", "arrived"));
            FixtureWeeks.day(sql, MONDAY, 75);
        });
        assertThat(overview(FOUR_WEEKS).bookings().presence().cancelledHoursAhead())
                .isEqualTo(12);
        assertThat(overview(new Selection(null, MONDAY, MONDAY))
                        .bookings()
                        .presence()
                        .cancelledHoursAhead())
                .isNull();
        var row = city.signedIn(Role.ANALYST)
                .get("/staff/reports?from=2016-09-05&to=2016-10-02")
                .page()
                .select("tr:contains(Geannuleerd hoe lang vooraf)");
        assertThat(row.text()).contains("12 uur", "3");
    }

    @Test
    void the_report_says_which_share_of_the_appointments_is_in_the_evening() {
        here(() -> {
            for (var i = 0; i < 40; i++) {
                bookings.save(booking("B" + i, "online", "arrived", i < 28 ? 33 : 34, Instant.EPOCH));
            }
            bookings.save(booking("C1", "online", "cancelled", 35, Instant.EPOCH));
            FixtureWeeks.day(sql, MONDAY, 75);
        });
        var row = city.signedIn(Role.ANALYST)
                .get("/staff/reports?from=2016-09-05&to=2016-10-02")
                .page()
                .select("tr:contains(Afspraken in de avond)");
        assertThat(row.text().replace('\u00a0', ' ')).contains("30,0 %", "40");
    }

    @Test
    void an_imported_appointment_is_counted_as_imported_and_not_as_online_phone_or_desk() {
        here(() -> {
            bookings.save(booking("I1", "import", "arrived"));
            bookings.save(booking("O1", "online", "arrived"));
        });
        assertThat(overview(FOUR_WEEKS).bookings().channels()).isEqualTo(Map.of("import", 1, "online", 1));
        assertThat(city.signedIn(Role.ANALYST)
                        .get("/staff/reports?from=2016-09-05&to=2016-10-02")
                        .page()
                        .text())
                .doesNotContain("???");
    }

    @Test
    void appointments_are_shared_out_over_the_channels_per_product_and_month() {
        here(() -> {
            for (var i = 0; i < 1_000; i++) {
                bookings.save(booking("B" + i, i < 450 ? "online" : i < 850 ? "phone" : "desk", "arrived"));
            }
            FixtureWeeks.day(sql, MONDAY, 75);
        });
        var figures = overview(FOUR_WEEKS).bookings();
        assertThat(figures.channels()).isEqualTo(Map.of("online", 450, "phone", 400, "desk", 150));
        assertThat(figures.shares())
                .containsExactly(
                        new BookingFigures.Share("2016-09", "eid", "desk", 150),
                        new BookingFigures.Share("2016-09", "eid", "online", 450),
                        new BookingFigures.Share("2016-09", "eid", "phone", 400));
        var analyst = city.signedIn(Role.ANALYST);
        var rows = analyst.get("/staff/reports?from=2016-09-05&to=2016-10-02")
                .page()
                .select("table:has(caption:contains(Afspraken per maand)) tbody tr")
                .eachText();
        assertThat(rows.stream().map(row -> row.replace('\u00a0', ' ')))
                .containsExactly("september 2016 Identiteitskaart 1.000 45,0 % 40,0 % 15,0 % 0,0 %");
        assertThat(analyst.get("/staff/reports/bookings.csv?from=2016-09-05&to=2016-10-02")
                        .body()
                        .replace("\r\n", "|"))
                .isEqualTo("month,product,channel,appointments,share|2016-09,eid,desk,150,0.1500|"
                        + "2016-09,eid,online,450,0.4500|2016-09,eid,phone,400,0.4000|");
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
    void the_dashboard_draws_month_by_month_where_requests_began() {
        here(() -> {
            FixtureWeeks.day(sql, MONDAY, 75);
            for (var i = 0; i < 125; i++) {
                var at = i < 25 ? "2016-09-05T08:00:00Z" : "2016-10-31T22:59:00Z";
                var channel = i < 85 ? Channel.ONLINE : Channel.PHONE;
                requests.save(asked("R" + i, channel, null, null, at));
            }
        });
        var months = city.signedIn(Role.ANALYST)
                .get("/staff/reports?from=2016-09-01&to=2016-10-31")
                .page()
                .select("figure:has([aria-label^=Kanalen per maand])");
        assertThat(months.select("figcaption").text().replace('\u00a0', ' '))
                .isEqualTo("Van de aanvragen begon in september 2016 25 % online, in oktober 2016 60 %.");
        assertThat(months.select("thead th").eachText()).containsExactly("Online", "Aan de balie", "Telefoon");
        assertThat(months.select("tbody tr").eachText())
                .containsExactly("september 2016 25 75 0", "oktober 2016 60 0 40");
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
            sql.sql("update insight.booking_fact set state = 'cancelled'").update();
            assertThat(bookingFacts.reconcile(MONDAY.plusDays(1)))
                    .as("what became of it is read at night, and is no alarm")
                    .isEmpty();
            assertThat(bookings.on(MONDAY.plusDays(1)).get(code).state()).isEqualTo("booked");
        });
    }

    private Overview overview(Selection selection) {
        return CurrentCity.call(city.code(), () -> overviews.of(selection));
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }

    private static BookingFact cancelled(String code, Instant at) {
        return booking(code, "online", "cancelled", 20, at);
    }

    private static BookingFact booking(String code, String channel, String state) {
        return booking(code, channel, state, 20, Instant.EPOCH);
    }

    private static BookingFact booking(String code, String channel, String state, int halfHour, Instant at) {
        return new BookingFact(
                code,
                "stadskantoor",
                channel,
                state,
                List.of("eid.request", "eid.pickup"),
                MONDAY,
                MONDAY.plusDays(3),
                new HalfHour(halfHour),
                4_000,
                0,
                at);
    }

    private static ProductRequested asked(String request, Channel channel, Channel finished, String visit) {
        return asked(request, channel, finished, visit, "2016-09-05T08:00:00Z");
    }

    private static ProductRequested asked(String request, Channel channel, Channel finished, String visit, String at) {
        return new ProductRequested("any", request, "eid", channel, null, Instant.parse(at), finished, visit);
    }
}
