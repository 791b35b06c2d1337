package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.simulators.DemoClock;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class BookingJourney {

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void openTheTown() {
        city = Town.open(clock);
    }

    @Test
    void a_resident_books_on_a_phone_in_three_screens(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments/new?item=eid.request")
                .arrivesAt("Kies een moment")
                .inspect("booking-slots");
        an.follow("Donderdag 19 januari, 33 vrij").sees("Donderdag 19 januari");
        an.choose("Donderdag 19 januari, 10.00 uur").sees("do 19 jan om 10.00").picture("booking-slots-chosen");
        an.press("Ga verder").arrivesAt("Jouw gegevens").sees("tot 08.10").inspect("booking-details");
        an.fill("Je naam", "An Peeters").fill("E-mailadres", "an@voorbeeld.be").press("Kijk alles na");
        an.arrivesAt("Klopt dit?").sees("1 recente pasfoto").inspect("booking-check");
        an.press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd").inspect("booking-done");
        assertThat(an.textOf(".bp-appointment-code")).matches("[A-HJ-NP-Z2-9]{6}");
        an.sees("onderdag 19 januari 2017 om 10.00")
                .sees("Je uitnodigingsbrief")
                .sees("Grote Markt 1");

        var link = an.page().url();
        visitors.desk(city.host()).open(link).arrivesAt("afspraak").inspect("booking-done");
    }

    @Test
    void the_first_free_moment_takes_one_tap(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall");
        an.sees("Vandaag om 09.00")
                .press("Eerste vrije moment")
                .arrivesAt("Jouw gegevens")
                .sees("Maandag 16 januari om 09.00");
    }

    @Test
    void what_was_typed_and_held_is_there_after_going_back(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall&day=2017-01-19");
        an.choose("Donderdag 19 januari, 10.00 uur").press("Ga verder").arrivesAt("Jouw gegevens");
        an.fill("Je naam", "Zoë D’Hondt").fill("Mobiel nummer", "0470 12 34 56").choose("Ik wil hulp");
        an.press("Kijk alles na").arrivesAt("Klopt dit?").sees("Ik wil hulp");
        an.page().reload();
        an.arrivesAt("Klopt dit?");
        an.follow("je gegevens").arrivesAt("Jouw gegevens");
        assertThat(an.page().getByLabel("Je naam").inputValue()).isEqualTo("Zoë D’Hondt");
        an.follow("het moment").arrivesAt("Kies een moment");
        assertThat(an.find(AriaRole.RADIO, "Donderdag 19 januari, 10.00 uur").isChecked())
                .isTrue();
        an.choose("Donderdag 19 januari, 10.20 uur").press("Ga verder").arrivesAt("Jouw gegevens");
        an.press("Kijk alles na").press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd");

        visitors.phone(city.host())
                .open("/appointments/slots?item=eid.request&location=hall&day=2017-01-19")
                .sees("32 vrij");
    }

    @Test
    void whoever_comes_second_is_offered_the_moments_close_to_it(Visitors visitors) {
        var an = visitors.phone(city.host());
        var bert = visitors.phone(city.host());
        var address = "/appointments/slots?item=eid.request&location=hall&day=2017-01-19";
        an.open(address).choose("Donderdag 19 januari, 10.00 uur");
        bert.open(address).choose("Donderdag 19 januari, 10.00 uur");
        an.press("Ga verder").arrivesAt("Jouw gegevens");
        bert.press("Ga verder").sees("werd net door iemand anders ingenomen").inspect("booking-taken");
        assertThat(bert.page().title()).startsWith("Fout:");
        bert.choose("Donderdag 19 januari, 10.20 uur").press("Ga verder").arrivesAt("Jouw gegevens");
    }

    @Test
    void mistakes_stay_on_the_page_with_what_to_do(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall&day=2017-01-19")
                .press("Ga verder");
        an.sees("Kies een moment").arrivesAt("Kies een moment");
        assertThat(an.page().title()).startsWith("Fout:");
        an.choose("Donderdag 19 januari, 10.00 uur").press("Ga verder").arrivesAt("Jouw gegevens");
        an.fill("Je naam", "An").fill("E-mailadres", "an@").press("Kijk alles na");
        an.sees("Vul een geldig e-mailadres in").inspect("booking-errors");
        assertThat(an.page().getByLabel("E-mailadres").inputValue()).isEqualTo("an@");
        an.fill("E-mailadres", "").press("Kijk alles na").sees("zodat we je kunnen bereiken");
    }

    @Test
    void a_click_too_many_books_once(Visitors visitors) {
        var an = visitors.phone(city.host());
        book(an, "Donderdag 19 januari, 10.00 uur");
        var code = an.textOf(".bp-appointment-code");
        an.page().goBack();
        an.open(an.page().url()).arrivesAt("afspraak");
        assertThat(an.textOf(".bp-appointment-code")).isEqualTo(code);
    }

    @Test
    void a_resident_moves_and_cancels(Visitors visitors) {
        var an = visitors.phone(city.host());
        book(an, "Donderdag 19 januari, 10.00 uur");
        an.follow("Verplaats").arrivesAt("Kies een ander moment").inspect("booking-move");
        an.choose("Donderdag 19 januari, 17.20 uur").press("Verplaats je afspraak");
        an.sees("Je afspraak is verplaatst").sees("onderdag 19 januari 2017 om 17.20");
        an.follow("Annuleer").arrivesAt("Wil je deze afspraak annuleren?").inspect("booking-cancel");
        var ask = an.page().url();
        an.press("Annuleer de afspraak").arrivesAt("Je afspraak is geannuleerd").inspect("booking-cancelled");
        an.open(ask).arrivesAt("Je afspraak is geannuleerd");
        an.open("/appointments/AAAAAA?secret=x")
                .arrivesAt("We vinden deze afspraak niet")
                .inspect("booking-unknown");
    }

    @Test
    void only_what_has_a_choice_is_asked(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments").arrivesAt("Waarvoor wil je een afspraak?").inspect("booking-what");
        an.follow("Kids-ID").arrivesAt("Kids-ID").inspect("booking-choices");
        an.select("Voor hoeveel personen", "3").press("Bekijk de vrije momenten");
        an.arrivesAt("Kies een moment").sees("20 min.").sees("3 personen");
        an.press("Eerste vrije moment").arrivesAt("Jouw gegevens");
        an.choose("Verloren of gestolen").fill("Je naam", "An").fill("E-mailadres", "an@voorbeeld.be");
        an.press("Kijk alles na").arrivesAt("Klopt dit?").sees("Attest van de politie");
        an.press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd").sees("Verloren of gestolen");
    }

    @Test
    void the_focus_goes_where_the_eye_goes_when_the_week_changes(Visitors visitors) {
        var an = visitors.phone(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall");
        an.follow("Volgende week").sees("Week van 23 januari");
        an.isFocusedOn("#moments > h2");
        an.follow("Donderdag 26 januari").sees("Donderdag 26 januari");
        an.isFocusedOn("#day");
        an.page().goBack();
        an.sees("Maandag 23 januari").page().goBack();
        an.sees("Week van 16 januari");
    }

    @Test
    void on_a_holiday_nothing_is_offered(Visitors visitors) {
        Town.set(clock, "2017-04-24T08:00");
        var an = visitors.phone(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall&week=2017-05-01");
        an.sees("Week van 1 mei").inspect("booking-holiday");
        assertThat(an.all(AriaRole.IMG).stream().map(day -> day.getAttribute("aria-label")))
                .anyMatch(name -> name.startsWith("Maandag 1 mei, "));
    }

    static void book(Visitor visitor, String moment) {
        visitor.open("/appointments/slots?item=eid.request&location=hall&day=2017-01-19");
        visitor.choose(moment).press("Ga verder").arrivesAt("Jouw gegevens");
        visitor.fill("Je naam", "An Peeters")
                .fill("E-mailadres", "an@voorbeeld.be")
                .press("Kijk alles na");
        visitor.arrivesAt("Klopt dit?").press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd");
    }
}
