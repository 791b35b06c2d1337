package balieplein.identity;

import balieplein.City;
import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitors;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.notifications.Attachment;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The screens of signing in, and those of the demo, in a browser.
@InBrowser
class SignInJourney {

    @Autowired
    private Outbox outbox;

    private final City city = City.fresh();

    @Test
    void a_resident_signs_in_and_out_on_a_phone_without_scripts(Visitors visitors) {
        visitors.with(Device.PHONE.withoutScripts(), city.host())
                .open("/account")
                .arrivesAt("Aanmelden")
                .inspect("sign-in")
                .follow("Meld je aan als inwoner")
                .arrivesAt("Wie ben je in deze demo?")
                .inspect("people")
                .follow("Ga verder als Karel Testmans")
                .arrivesAt("Je account")
                .inspect("account")
                .press("Meld je af")
                .arrivesAt("Je bent afgemeld")
                .inspect("signed-out")
                .open("/account")
                .arrivesAt("Aanmelden");
    }

    @Test
    void an_official_signs_in_and_sees_their_work(Visitors visitors) {
        visitors.desk(city.host())
                .open("/sign-in?to=/staff")
                .inspect("sign-in")
                .follow("Meld je aan als medewerker")
                .arrivesAt("Wie ben je in deze demo?")
                .inspect("people")
                .follow("Ga verder als Dirk Maes")
                .arrivesAt("Dag Dirk Maes")
                .inspect("staff-home");
    }

    @Test
    void a_resident_is_told_kindly_what_is_not_for_them(Visitors visitors) {
        visitors.phone(city.host())
                .signIn(Role.RESIDENT)
                .open("/staff")
                .arrivesAt("Je mag dit niet bekijken")
                .inspect("forbidden");
    }

    @Test
    void a_visitor_of_the_demo_reads_the_mail_and_sets_the_clock(Visitors visitors) {
        CurrentCity.run(city.code(), () -> outbox.send(message()));
        var visitor = visitors.phone(city.host());
        visitor.open("/simulators").arrivesAt("Paneel van de demo").inspect("simulators");
        visitor.follow("Lees de e-mails").arrivesAt("Postvak van de demo");
        visitor.page().waitForCondition(() -> {
            visitor.open("/simulators/mailbox");
            return visitor.html().contains("Je afspraak");
        });
        visitor.inspect("mailbox")
                .follow("Je afspraak")
                .arrivesAt("Je afspraak")
                .inspect("mail");
        visitors.desk(city.host())
                .open("/simulators")
                .inspect("simulators")
                .open("/simulators/mailbox")
                .inspect("mailbox");
    }

    private static Message message() {
        return Message.email(
                        "journey",
                        "karel@example.org",
                        Language.NL,
                        "Je afspraak op donderdag 19 januari 2017 om 10.00 u.",
                        "Dag Karel\n\nJe afspraak is op donderdag 19 januari 2017 om 10.00 u.\n\nBreng mee:\n- je oude kaart\n")
                .withHtml("<p>Dag Karel</p>")
                .with(Attachment.calendar("afspraak.ics", "PUBLISH", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
    }
}
