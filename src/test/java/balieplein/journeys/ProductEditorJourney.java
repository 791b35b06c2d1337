package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.locations.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class ProductEditorJourney {

    @Autowired
    private Locations locations;

    private City city;

    @BeforeEach
    void a_city_with_a_service() {
        city = City.with("""
                services:
                  - {code: burgerzaken, name: {nl: Burgerzaken, en: Civil affairs}}
                products:
                  - code: kids-id
                    service: burgerzaken
                    published: true
                    theme: identity
                    icon: id
                    name: {nl: Kids-ID, fr: Kids-ID}
                    summary: {nl: Voor kinderen tot 12 jaar.}
                    steps:
                      - code: request
                        name: {nl: Aanvraag}
                        minutes: 8
                        minutesPerExtra: 4
                        regime: appointment
                        documents: [{nl: 1 pasfoto, fr: 1 photo}, {nl: De kaart van een ouder}]
                """);
    }

    @Test
    void a_product_manager_without_scripts_publishes_the_identity_card_and_residents_see_it_at_once(Visitors visitors) {
        var manager = visitors.with(Device.DESK.withoutScripts(), city.host()).signIn(Role.PRODUCT_MANAGER);
        manager.open("/staff").follow("Producten").arrivesAt("Producten").inspect("products-staff");
        manager.follow("Nieuw product").fill("Code", "kids-id").press("Maak het ontwerp");
        manager.sees("Vul dit in").inspect("product-new-errors");
        manager.fill("Naam", "Identiteitskaart").press("Maak het ontwerp").sees("De code ‘kids-id’ bestaat al");
        manager.fill("Code", "eid").press("Maak het ontwerp").arrivesAt("Identiteitskaart");
        manager.press("Publiceer").sees("Voeg minstens één stap toe").inspect("product-incomplete");
        manager.fill("Korte uitleg", "Vraag een nieuwe kaart.");
        manager.select("Dienst", "burgerzaken").select("Thema", "identity").select("Icoon", "id-badge-2");
        manager.press("Bewaar").sees("Het product is bewaard");

        manager.follow("Voeg een stap toe").arrivesAt("Nieuwe stap").inspect("step-new");
        manager.fill("Naam", "Aanvraag").fill("Code", "request").fill("Kostprijs", "22,00");
        manager.fill("Mee te brengen", "Je oude kaart. Of het attest van verlies\n1 pasfoto\nJe uitnodigingsbrief");
        manager.fill("Minuten", "0").press("Bewaar").sees("Geef een heel getal van 1 tot en met 480");
        manager.fill("Minuten", "481").press("Bewaar").sees("Geef een heel getal van 1 tot en met 480");
        manager.inspect("step-errors");
        manager.fill("Minuten", "10").press("Bewaar").sees("10 min").sees("3 documenten");
        manager.sees("Geen enkele balie kan dit").inspect("product-unserved");
        manager.press("Publiceer").sees("Inwoners zien het nu");

        var resident = visitors.phone(city.host());
        resident.open("/products?q=identiteitskaart").follow("Identiteitskaart").arrivesAt("Identiteitskaart");
        resident.sees("€ 22,00").sees("10 min").sees("Je oude kaart").sees("Je uitnodigingsbrief");

        CurrentCity.run(city.code(), () -> locations.save(Places.office("hall", 7, "eid.request")));
        manager.open("/staff/products/eid").doesNotSee("Geen enkele balie");
        manager.press("Trek in").sees("Inwoners zien het niet meer").inspect("product-retired");
        assertThat(city.get("/products/eid").status()).isEqualTo(404);
    }

    @Test
    void a_product_manager_on_a_phone_adds_what_to_bring_for_a_lost_card(Visitors visitors) {
        var manager = visitors.phone(city.host()).signIn(Role.PRODUCT_MANAGER);
        manager.open("/staff/products?q=kids&state=published").follow("Kids-ID").arrivesAt("Kids-ID");
        manager.inspect("product-staff").follow("Aanvraag").arrivesAt("Kids-ID").inspect("step-staff");
        manager.page().getByText("Voeg een situatie toe").click();
        manager.fill("Naam van de situatie – situatie 1", "Verloren").fill("Code – situatie 1", "lost");
        manager.fill("Mee te brengen – situatie 1", "Attest van de politie");
        manager.press("Bewaar").sees("Het product is bewaard");
        var step = city.get("/api/v1/products/kids-id").json().path("steps").path(0);
        assertThat(step.path("documents").toString()).contains("Attest van de politie", "1 pasfoto");
        var french = city.with("Accept-Language", "fr").get("/api/v1/products/kids-id?lang=fr");
        assertThat(french.body()).contains("1 photo", "De kaart van een ouder");
    }

    @Test
    void two_editors_at_once_lose_nothing(Visitors visitors) {
        var first = visitors.desk(city.host()).signIn(Role.PRODUCT_MANAGER);
        var second = visitors.desk(city.host()).signIn(Role.ADMIN);
        first.open("/staff/products/kids-id").fill("Korte uitleg", "Voor kinderen.");
        second.open("/staff/products/kids-id").fill("Klaar na", "3 weken").press("Bewaar");
        second.sees("Het product is bewaard");

        first.press("Bewaar")
                .sees("wijzigde dit product intussen")
                .sees("3 weken")
                .inspect("product-meanwhile");
        assertThat(first.page().locator("#summary-nl").inputValue()).isEqualTo("Voor kinderen.");
        first.fill("Klaar na", "3 weken").press("Bewaar").sees("Het product is bewaard");
        var page = city.get("/products/kids-id").page().text();
        assertThat(page).contains("Voor kinderen.", "3 weken");
    }
}
