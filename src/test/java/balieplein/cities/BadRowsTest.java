package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A bad row in any section of a city file is named at its place, and nothing of the file is brought in. What
/// can be wrong in hours, products and surveys stands in their own tests.
@Running
class BadRowsTest {

    private static final TreeSet<String> ELSEWHERE =
            new TreeSet<>(List.of("city", "style", "calendar", "services", "products", "locations", "surveys"));
    private static City city;

    @Autowired
    private List<CityFileSection> sections;

    @BeforeAll
    static void a_sound_city() {
        city = City.with(Desk.onThursday().file());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            queues    | [{location: stadshal}]                                               | queues[0].location
            queues    | [{location: stadskantoor, share: 900}]                               | queues[0].share
            approvals | {exceptions: soms}                                                   | approvals.exceptions
            costs     | [{location: stadshal, hours: {general: 42.50}}]                      | costs[0].location
            costs     | [{location: stadskantoor, hours: {general: 0}}]                      | costs[0].hours.general
            staff     | {roles: niemand}                                                     | staff.roles
            pickups   | {items: [{step: eid.afhalen}]}                                       | pickups.items[0].step
            pickups   | {choices: [{code: kaart, name: Kaart, steps: [eid.niets]}]}          | pickups.choices[0].steps[0]
            booking   | {setup: -2}                                                          | booking.setup
            booking   | {freed: {from: 15, to: 2}}                                           | booking.freed.to
            booking   | {steps: [{step: eid.niets}]}                                         | booking.steps[0].step
            booking   | {late: {grace: 15, then: weg}}                                       | booking.late.then
            reminders | {workingDays: 99}                                                    | reminders.workingDays
            reminders | {dagen: 2}                                                           | reminders.dagen
            reception | {tallies: [{code: way, name: Weg}, {code: way, name: Weg}]}          | reception.tallies[1]
            """)
    void a_bad_row_is_named_and_nothing_changes(String section, String row, String path) {
        var admin = city.as(Role.ADMIN);
        var sound = admin.get("/api/v1/city-file").body();
        var faulty = sound.replace("name: Stadskantoor", "name: Nieuw stadskantoor") + section + ": " + row + "\n";
        var answer = admin.send("PUT", "/api/v1/city-file", "application/yaml", faulty);
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        var errors = answer.json().path("errors").valueStream().toList();
        assertThat(errors).extracting(each -> each.path("path").asString()).startsWith(path);
        assertThat(errors)
                .allMatch(each -> each.path("line").asInt() >= faulty.lines().count());
        assertThat(errors).extracting(BadRowsTest::message).noneMatch(String::isBlank);
        assertThat(admin.get("/api/v1/city-file").body()).isEqualTo(sound);
    }

    @Test
    void no_section_is_forgotten() {
        var all = new TreeSet<String>();
        sections.forEach(section -> all.addAll(section.keys()));
        all.removeAll(ELSEWHERE);
        assertThat(all)
                .containsExactlyInAnyOrder(
                        "queues", "approvals", "costs", "staff", "pickups", "booking", "reminders", "reception");
    }

    private static String message(JsonNode error) {
        return error.path("message").asString();
    }
}
