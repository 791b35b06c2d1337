package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.locations.Places;
import balieplein.simulators.DemoClock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class HoursJourney {

    @Autowired
    private Locations locations;

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void openAnOffice() {
        clock.set(CityTime.instant(LocalDateTime.parse("2017-01-02T10:00")), false);
        city = City.with("""
                services:
                  - {code: burgerzaken, name: {nl: Burgerzaken}}
                products:
                  - code: eid
                    service: burgerzaken
                    published: true
                    theme: identity
                    icon: id
                    name: {nl: Identiteitskaart}
                    summary: {nl: Vraag een nieuwe kaart.}
                    steps:
                      - {code: request, name: {nl: Aanvraag}, minutes: 10, regime: appointment}
                      - {code: pickup, name: {nl: Afhaling}, minutes: 5, regime: walk-in}
                """);
        CurrentCity.run(city.code(), () -> locations.save(Places.office("hall", 7, "eid.request")));
    }

    @Test
    void a_location_manager_plans_new_hours_sees_the_calendar_and_publishes(Visitors visitors) {
        var manager = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        manager.open("/staff/hours").inspect("hours-list");
        manager.follow("Stadskantoor")
                .arrivesAt("Openingsuren van Stadskantoor")
                .inspect("hours-location");
        manager.follow("Maak een nieuw rooster").inspect("hours-pattern");

        manager.fill("Geldt vanaf", "2017-01-16")
                .fill("Wie besliste?", "College")
                .fill("Nummer", "CBS 2016-114");
        manager.fill("Donderdag 1 tot", "8.00");
        manager.fill("Maandag 2 van", "14").fill("Maandag 2 tot", "24:00");
        manager.press("Bewaar").sees("Het einde moet na het begin liggen").inspect("hours-pattern-errors");
        assertThat(manager.page().title()).startsWith("Fout:");

        manager.fill("Donderdag 1 tot", "20.00").fill("Maandag 2 van", "17").fill("Maandag 2 tot", "20");
        manager.press("Bewaar")
                .arrivesAt("met het ontwerp vanaf maandag 16 januari 2017")
                .inspect("hours-preview");
        manager.sees("Je maakte dit ontwerp zelf").sees("Wat verandert");
        var colleague = visitors.desk(city.host()).signIn(Role.ADMIN);
        colleague.open("/staff/hours/approvals").inspect("hours-approvals").follow("Bekijk");
        colleague.fill("Nummer", "CBS 2016-115").press("Keur goed").sees("Het rooster is goedgekeurd");
        manager.open("/staff/hours/hall/patterns/2017-01-16/preview").inspect("hours-approved");
        manager.press("Publiceer").sees("Het rooster is gepubliceerd");
        manager.sees("keurde goed").inspect("hours-history");

        assertThat(isOpen("2017-01-16T18:00")).isTrue();
        assertThat(isOpen("2017-01-16T16:00")).isFalse();
        assertThat(isOpen("2017-01-19T19:59")).isTrue();
    }

    @Test
    void a_location_manager_closes_a_day_and_opens_it_again(Visitors visitors) {
        var manager = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        manager.open("/staff/hours/hall").follow("Voeg een uitzondering toe").inspect("hours-exception");
        manager.fill("Eerste dag", "2017-01-06").fill("Reden (Nederlands)", "Brugdag");
        manager.choose("Andere uren").press("Voeg toe").sees("Vul minstens één venster in");
        manager.choose("Gesloten")
                .press("Voeg toe")
                .sees("De uitzondering is toegevoegd")
                .inspect("hours-excepted");
        assertThat(isOpen("2017-01-06T10:00")).isFalse();

        manager.press("Verwijder de uitzondering van vrijdag 6 januari").sees("De uitzondering is verwijderd");
        assertThat(isOpen("2017-01-06T10:00")).isTrue();
    }

    @Test
    void counters_learn_what_they_do(Visitors visitors) {
        var manager = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        manager.open("/staff/hours/hall/pools/general").inspect("hours-skills");
        manager.choose("Identiteitskaart – Afhaling").fill("Balies voor afspraken tegelijk", "1");
        manager.press("Bewaar").sees("De balies zijn aangepast");
        var pool = CurrentCity.call(city.code(), () -> locations.get("hall").getPool("general"));
        assertThat(pool.skills()).containsExactlyInAnyOrder("eid.request", "eid.pickup");
        assertThat(pool.bookable()).isEqualTo(1);
    }

    @Test
    void two_managers_at_once_lose_nothing(Visitors visitors) {
        var first = visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER);
        var second = visitors.desk(city.host()).signIn(Role.ADMIN);
        first.open("/staff/hours/hall/patterns/new")
                .fill("Geldt vanaf", "2017-01-16")
                .press("Bewaar");
        first.arrivesAt("Kalender").open("/staff/hours/hall/patterns/2017-01-16");
        second.open("/staff/hours/hall/patterns/2017-01-16")
                .fill("Vrijdag 1 tot", "12")
                .press("Bewaar");
        second.arrivesAt("Kalender");

        first.fill("Maandag 1 tot", "20").press("Bewaar").sees("Iemand anders wijzigde dit ontwerp intussen");
        first.sees("Dit bewaarde iemand anders intussen").inspect("hours-meanwhile");
        first.press("Bewaar").arrivesAt("Kalender").sees("9.00–20.00");
    }

    private boolean isOpen(String moment) {
        return CurrentCity.call(city.code(), () -> locations
                .hours("hall")
                .openAt(LocalDateTime.parse(moment))
                .isPresent());
    }
}
