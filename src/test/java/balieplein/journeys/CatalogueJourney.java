package balieplein.journeys;

import balieplein.City;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InBrowser
class CatalogueJourney {

    private static City city;

    @BeforeEach
    void a_city_with_the_products_of_dijlestad() throws IOException {
        if (city == null) {
            var file = Files.readString(Path.of("cities/dijlestad.yaml"));
            city = City.with(file.substring(file.indexOf("services:")));
        }
    }

    @Test
    void a_resident_finds_what_to_bring_for_a_lost_card_on_a_phone(Visitors visitors) {
        var resident = visitors.phone(city.host());
        resident.open("/").arrivesAt("Wat heb je nodig?").inspect("home-360");
        resident.fill("Zoek een dienst of product", "pasje kwijt").press("Zoek");
        resident.arrivesAt("Resultaten voor “pasje kwijt”").inspect("products-found-360");
        resident.follow("Identiteitskaart (vanaf 12 jaar)").arrivesAt("Identiteitskaart (vanaf 12 jaar)");
        resident.sees("€ 22,00").sees("Je oude kaart").inspect("product-360");
        resident.follow("Verloren of gestolen").sees("Het attest van verlies of diefstal van de politie");
        resident.sees("Een ander bewijs van wie je bent");
    }

    @Test
    void a_resident_without_scripts_and_with_a_wide_screen_browses_from_a_to_z(Visitors visitors) {
        var resident = visitors.with(Device.DESK.withoutScripts(), city.host());
        resident.open("/fr/").arrivesAt("De quoi avez-vous besoin ?");
        var other = visitors.desk(city.host());
        other.open("/").inspect("home-1280");
        other.open("/products").arrivesAt("Alle diensten van A tot Z").inspect("products-1280");
        other.open("/products/eid").inspect("product-1280");
        other.open("/products?q=zwembad").sees("We vonden niets").inspect("products-none-1280");
        other.open("/de/products/birth").arrivesAt("Geburt anmelden").inspect("product-birth-de");
    }
}
