package balieplein.printing;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import balieplein.simulators.TicketPrinterStandIn;
import balieplein.simulators.TicketPrinterStandIn.Mood;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Numbers on paper, spoken to a printer over ESC/POS.
@Running
class PrintingTest {

    private static final String KIOSK = "/kiosk/stadskantoor";

    @Autowired
    private DemoClock clock;

    @Autowired
    private TicketPrinterStandIn standIn;

    @Autowired
    private PrinterRounds rounds;

    private City city;
    private City admin;

    @BeforeEach
    void placeAPrinter() {
        clock.set(CityTime.instant(LocalDateTime.parse("2017-01-19T10:00")), false);
        standIn.become(Mood.FINE);
        city = City.like("dijlestad");
        admin = city.signedIn(Role.ADMIN);
        var added = admin.submit(
                "/staff/printers",
                "/staff/printers",
                "name",
                "Printer inkom",
                "location",
                "stadskantoor",
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(standIn.port()));
        assertThat(added.status()).as("%s", added).isEqualTo(303);
    }

    @AfterEach
    void putEverythingRight() {
        standIn.become(Mood.FINE);
        clock.set(java.time.InstantSource.system().instant(), true);
    }

    @Test
    void a_printer_prints_nothing_for_visitors_until_somebody_types_the_code_on_its_paper() {
        assertThat(take().header("location")).contains("printed=none");
        pair();
        assertThat(admin.get("/staff/printers").page().select("td .ds-tag").text())
                .isEqualTo("klaar");
        assertThat(take().header("location")).contains("printed=printed");
    }

    @Test
    void the_paper_says_number_place_and_wait_and_holds_a_code_to_follow_it() {
        pair();
        var screen = take().header("location").replaceFirst("^https?://[^/]+", "");
        var paper = printed("A 001");
        assertThat(paper.text())
                .contains("Stad Dijlestad, Stadskantoor")
                .contains("Zone A: snelbalie")
                .contains("Jij bent de volgende")
                .contains("/check-in/tickets/");
        assertThat(paper.lines()).anyMatch(line -> line.text().equals("A 001") && line.size() == 5);
        assertThat(city.get(screen).page().text()).contains("Neem je ticket uit de printer");
    }

    @Test
    void without_paper_the_screen_shows_the_number_and_staff_are_told_once_within_a_minute() {
        pair();
        standIn.become(Mood.NO_PAPER);
        CurrentCity.run(city.code(), rounds::round);
        CurrentCity.run(city.code(), rounds::round);
        Await.until(Duration.ofSeconds(10), () -> mails().contains("Printer inkom: papier op"));
        assertThat(city.get("/simulators/mailbox.json").json().size()).isEqualTo(1);
        var ticket = take();
        assertThat(ticket.header("location")).contains("printed=failed");
        var screen = city.get(ticket.header("location").replaceFirst("^https?://[^/]+", ""));
        assertThat(screen.page().text()).contains("A 001").contains("De printer werkt nu niet");
        assertThat(screen.page().select(".bp-qr")).isNotEmpty();
        var official = city.signedIn(Role.COUNTER);
        var desk = "/staff/counter/stadskantoor/7";
        assertThat(official.get(desk).page().select("#desk-alarms").text()).contains("Printer inkom: papier op");
        var manager = city.signedIn(Role.FLOOR_MANAGER);
        assertThat(wall(manager)).startsWith("Printer inkom: papier op");
        standIn.become(Mood.FINE);
        CurrentCity.run(city.code(), rounds::round);
        assertThat(official.get(desk).page().select("#desk-alarms").text()).isEmpty();
        assertThat(wall(manager)).isEmpty();
    }

    @Test
    void a_printer_that_is_off_holds_nobody_up() {
        pair();
        standIn.become(Mood.OFF);
        var before = System.nanoTime();
        assertThat(take().header("location")).contains("printed=failed");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(admin.get("/staff/printers").page().select("td .ds-tag").text())
                .isEqualTo("antwoordt niet");
    }

    @Test
    void a_revoked_printer_prints_nothing_more() {
        pair();
        assertThat(admin.submit("/staff/devices", "/staff/devices/printer-1/revoke")
                        .status())
                .isEqualTo(303);
        assertThat(take().header("location")).contains("printed=none");
    }

    @Test
    void an_address_that_is_none_is_refused_with_what_was_typed() {
        var refused = admin.submit(
                "/staff/printers",
                "/staff/printers",
                "name",
                "X",
                "location",
                "stadskantoor",
                "host",
                "a b",
                "port",
                "0");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[name=host]").val()).isEqualTo("a b");
    }

    private void pair() {
        var asked = admin.submit("/staff/printers", "/staff/printers/printer-1/invite");
        assertThat(asked.page().text()).contains("Printer inkom drukt een code af");
        Await.until(Duration.ofSeconds(10), () -> standIn.tickets().stream()
                .anyMatch(ticket -> ticket.text().contains("Printer inkom")));
        var code = standIn.tickets().getFirst().text().replaceAll("(?s).*?([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
        assertThat(admin.submit("/staff/printers", "/staff/printers/pair", "code", code)
                        .status())
                .isEqualTo(303);
    }

    private Answer take() {
        return city.submit(KIOSK + "/products/eid.pickup", KIOSK + "/products/eid.pickup");
    }

    private balieplein.simulators.PrintedTicket printed(String number) {
        Await.until(
                Duration.ofSeconds(10),
                () -> standIn.tickets().getFirst().text().contains(number));
        return standIn.tickets().getFirst();
    }

    private static String wall(City manager) {
        return manager.get("/staff/floor/stadskantoor")
                .page()
                .select("#floor-alerts .ds-alert")
                .text();
    }

    private String mails() {
        return city.get("/simulators/mailbox.json").body();
    }
}
