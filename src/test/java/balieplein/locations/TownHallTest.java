package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What residents and programs see of the places of a town (LOC-01, LOC-02, LOC-15).
@Running
@At("2017-01-16T10:00")
class TownHallTest {

    private static final String BIRTH = """
              - code: birth
                service: burgerzaken
                theme: family
                name: {nl: Geboorte aangeven}
                summary: {nl: Geef je kind aan}
                steps:
                  - {code: declaration, name: {nl: Aangifte}, minutes: 20, regime: appointment}
            locations:
            """;
    private static final String MATERNITY = """
              - code: kraamafdeling
                name: Kraamafdeling
                type: temporary
                appointments: {horizon: 60, lead: 0, grid: 20}
                pools:
                  - {code: desk, name: {nl: Balie}, skills: [birth.declaration]}
                counters:
                  - {code: "1", pool: desk, type: hospital-desk}
                hours:
                  - from: 2017-01-01
                    week: {monday: ["09:00-12:30"], wednesday: ["09:00-12:30"], friday: ["09:00-12:30"]}
              - code: boekenbus
                name: Boekenbus
                type: mobile
                pools: []
                counters: []
            """;

    private final City city = City.with(Desk.onThursday()
                    .file()
                    .replace("locations:\n", BIRTH)
                    .replace(
                            "    phone:",
                            "    address: {street: Grote Markt 1, postcode: \"3000\", town: Dijlestad}\n"
                                    + "    wifi: true\n"
                                    + "    entrance: {nl: Ingang zonder trap in de Kerkstraat.}\n    phone:")
                    .replace(
                            "      - {code: \"1\", pool: general}\n",
                            "      - {code: \"1\", name: A-loket, pool: general, until: 2017-01-15}\n"
                                    + "      - {code: \"1\", name: Snelloket, type: express, pool: general,"
                                    + " from: 2017-01-16}\n")
                    .replace(
                            "    hours:\n",
                            "    hours:\n      - {from: 2017-02-06, week: {monday: [\"09:00-20:00\"]}}\n")
            + MATERNITY);

    @Test
    void the_page_of_the_town_hall_says_where_it_is_how_to_get_in_when_it_is_open_and_what_changes() {
        var page = city.get("/locations/stadskantoor").page().text();
        assertThat(page)
                .contains("Grote Markt 1", "3000 Dijlestad", "016 00 00 00", "Ingang zonder trap", "wifi")
                .contains("Vandaag, maandag 16 januari", "6 februari 2017");
    }

    @Test
    void two_places_of_one_name_are_refused_unless_one_comes_after_the_other() {
        var twin = """
                  - {code: annex, name: " STADSKANTOOR", from: %s, pools: [], counters: []}
                """;
        var admin = city.as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body();
        var twice = admin.send(
                "PUT",
                "/api/v1/city-file",
                "application/yaml",
                file.replace("locations:\n", "locations:\n" + twin.formatted("2017-06-01")));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("Stadskantoor", "annex", "wijk of de straat", "locations[1].name");
        var after = file.replace("locations:\n", "locations:\n" + twin.formatted("2017-06-01"))
                .replaceFirst("( +)name: \"?Stadskantoor\"?\n", "$0$1until: 2017-05-31\n");
        assertThat(admin.send("PUT", "/api/v1/city-file", "application/yaml", after)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_place_without_hours_is_by_appointment_never_blank() {
        assertThat(city.get("/locations/boekenbus").page().text()).contains("Op afspraak");
        var bus = city.get("/api/v1/locations/boekenbus").json();
        assertThat(bus.path("byAppointmentOnly").asBoolean()).isTrue();
        assertThat(city.get("/api/v1/locations/boekenbus/hours.ics").body())
                .as("a calendar with nothing in it is refused by programs that read it")
                .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20170116", "SUMMARY:Boekenbus: Op afspraak");
    }

    @Test
    void a_counter_that_became_an_express_desk_is_still_the_one_it_was_before() {
        assertThat(counter("2017-01-13")).isEqualTo("A-loket general");
        assertThat(counter("2017-01-16")).isEqualTo("Snelloket express");
    }

    @Test
    void at_the_desk_in_the_hospital_a_birth_is_declared_in_its_own_hours_and_nothing_else() {
        assertThat(starts("birth.declaration", "2017-01-18"))
                .startsWith("09:00")
                .endsWith("12:00");
        assertThat(starts("birth.declaration", "2017-01-19")).isEmpty();
        assertThat(starts("eid.request", "2017-01-18")).isEmpty();
        assertThat(book("eid.request").problem()).isEqualTo("not-offered-here");
        assertThat(book("birth.declaration").status()).isEqualTo(201);
        assertThat(city.get("/appointments/slots?item=birth.declaration&location=kraamafdeling")
                        .page()
                        .text())
                .contains("Geboorte aangeven", "Kraamafdeling");
    }

    private Answer book(String step) {
        return city.post(
                "/api/v1/appointments",
                Map.of(
                        "items",
                        List.of(Map.of("step", step)),
                        "location",
                        "kraamafdeling",
                        "start",
                        "2017-01-18T09:20:00+01:00",
                        "name",
                        "Mila"));
    }

    private List<String> starts(String step, String day) {
        return city.get("/api/v1/availability?item=" + step + "&location=kraamafdeling&from=" + day + "&to=" + day)
                .json()
                .path("days")
                .path(0)
                .path("starts")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String counter(String day) {
        var counter = city.get("/api/v1/locations/stadskantoor?at=" + day)
                .json()
                .path("counters")
                .path(0);
        return counter.path("name").asString() + " " + counter.path("type").asString();
    }
}
