package balieplein.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import balieplein.simulators.TicketPrinterStandIn;
import balieplein.simulators.TicketPrinterStandIn.Mood;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever comes for an official by name reads so on paper, on the phone and in the message, and on no screen that
/// others see (INF-03).
@Running
class NamedTicketTest {

    private static final String OFFICIALS = """
            booking:
              steps: [{step: eid.request, official: true}]
              resources:
                - {code: an, kind: official, location: stadskantoor, name: {nl: An Verlinden}, staff: demo-counter}
            """;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String KIOSK = "/kiosk/stadskantoor";

    @Autowired
    private DemoClock clock;

    @Autowired
    private TicketPrinterStandIn standIn;

    private PlazaCity plaza;

    @BeforeEach
    void anReceivesByName() {
        plaza = new PlazaCity(clock, OFFICIALS);
    }

    @Test
    void the_phone_and_the_message_say_for_whom_one_comes_and_never_who_comes() {
        var code = plaza.book("10:00");
        var visit = plaza.at("09:55").checkIn(code).json().path("visit").asString();
        var page = "/check-in/tickets/" + visit;
        assertThat(plaza.city().get(page).page().text())
                .contains("Je komt voor An Verlinden.")
                .doesNotContain("Mila");
        plaza.city().submit(page, page + "/mobile", "mobile", "0470 12 34 66");
        plaza.at("10:00").next("7");
        Await.until(SOON, () -> phones().contains("+32470123466"));
        assertThat(phones()).contains("je bent aan de beurt. Ga naar Balie 7. Je komt voor An Verlinden.");
        assertThat(phones()).doesNotContain("Mila");
    }

    @Test
    void the_paper_says_so_and_the_kiosk_and_the_displays_do_not() {
        var admin = plaza.city().signedIn(Role.ADMIN);
        pair(admin);
        var code = plaza.book("10:00");
        plaza.at("09:55");
        var documents = KIOSK + "/appointment?code=" + code;
        var done = plaza.city().submit(documents, KIOSK + "/appointment");
        var screen = plaza.city().follow(done.header("location"));
        Await.until(SOON, () -> standIn.tickets().getFirst().text().contains("B 001"));
        assertThat(standIn.tickets().getFirst().text())
                .contains("Je komt voor An Verlinden.")
                .doesNotContain("Mila");
        assertThat(screen.page().text()).contains("001").doesNotContain("Verlinden");
        plaza.at("10:00").next("7");
        assertThat(plaza.city().get("/displays/plein").body()).doesNotContain("Verlinden");
    }

    private void pair(City admin) {
        standIn.become(Mood.FINE);
        admin.submitTo(
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
        admin.submit("/staff/printers", "/staff/printers/printer-1/invite");
        Await.until(SOON, () -> standIn.tickets().stream()
                .anyMatch(ticket -> ticket.text().contains("Printer inkom")));
        var invited = standIn.tickets().getFirst().text().replaceAll("(?s).*?([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
        admin.submit("/staff/printers", "/staff/printers/pair", "code", invited);
    }

    private String phones() {
        return plaza.city().get("/simulators/phones.json").body();
    }
}
