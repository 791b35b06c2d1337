package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything a city can think of stands in its file.
@Running
class HoursInCityFileTest {

    private static final String SECTIONS = """
            services:
              - code: burgerzaken
                name: Burgerzaken
                switches:
                  - {feature: appointment, from: 2020-06-29}
                  - {feature: walk-in, until: 2020-06-28}
            products:
              - code: eid
                service: burgerzaken
                theme: identity
                name: Identiteitskaart
                summary: Een nieuwe kaart.
                steps:
                  - {code: request, name: Aanvraag, minutes: 10, regime: mixed}
                  - {code: pickup, name: Afhaling, minutes: 5, regime: mixed}
            locations:
              - code: hall
                name: Stadskantoor
                pools: [{code: general, name: Balies, skills: [eid.request, eid.pickup]}]
                counters: [{code: "1", pool: general, type: general}]
                hours:
                  - from: 2016-01-01
                    regime: appointment
                    steps: {eid.pickup: walk-in}
                    week:
                      monday: ["09:00-12:00", {from: "17:00", to: "20:00", regime: mixed, share: 60, release: 15}]
                      friday: [{from: "09:00", to: "16:00", groups: [identity, eid.request], minMinutes: 20, maxMinutes: 90}]
                      saturday:
                        - {from: "09:00", to: "12:00", nth: 1, season: {from: "04-01", to: "09-30"}}
                        - {from: "09:00", to: "11:00", nth: last}
                        - {from: "13:00", to: "15:00", weeks: 2, since: 2016-01-04}
                exceptions:
                  - {from: 2016-07-01, to: 2016-08-31, reason: Zomer, yearly: true, windows: ["09:00-12:00"]}
              - code: bus
                name: Dienstenbus
                type: mobile
                offers:
                  - {step: eid.pickup, until: 2017-01-15}
                  - {step: eid.pickup, from: 2018-01-01}
                alternatives: [hall]
                elsewhere: {nl: Stickers koop je in de winkel., fr: Les autocollants sont en magasin.}
                pools: [{code: general, name: Balies, skills: [eid.pickup]}]
                counters: [{code: "1", pool: general, type: general}]
                hours: [{from: 2016-01-01, regime: walk-in, week: {wednesday: ["09:00-12:30"]}}]
            """;

    @Test
    void a_file_with_every_regime_comes_out_as_it_went_in_and_moves_to_another_city() {
        var city = City.with(SECTIONS);
        var exported = export(city);
        assertThat(put(city, exported).json().path("changed").asInt()).isZero();
        assertThat(export(city)).isEqualTo(exported);
        var other = City.called(City.freshCode(), exported.substring(exported.indexOf("services:")));
        assertThat(hours(other)).isEqualTo(hours(city)).contains("Zomer");
    }

    @ParameterizedTest(name = "{0} at {1} → {2}")
    @CsvSource({
        // first Saturday of the month in the season, last Saturday all year, every second Saturday from 4 January
        "hall, 2016-05-07T10:00, true",
        "hall, 2016-03-05T10:00, false",
        "hall, 2016-03-26T10:30, true",
        "hall, 2016-01-09T13:30, true",
        "hall, 2016-01-16T13:30, false",
        // summer hours of every year
        "hall, 2019-07-08T18:00, false",
        "hall, 2019-07-09T10:00, true",
        "hall, 2019-07-21T10:00, false"
    })
    void the_calendar_follows_weeks_seasons_and_years(String location, String moment, boolean open) {
        var city = Held.CITY;
        assertThat(city.get("/api/v1/locations/" + location + "/open?at=" + moment)
                        .json()
                        .path("open")
                        .asBoolean())
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "share: 60, release: 15| share: 160, release: 15| share",
                "regime: mixed, share: 60| regime: walk-in, share: 60| share",
                "nth: last| nth: 6| nth",
                "weeks: 2, since: 2016-01-04| weeks: 2| saturday",
                "04-01| 04-31| season",
                "groups: [identity, eid.request]| groups: [identiy]| groups",
                "minMinutes: 20, maxMinutes: 90| minMinutes: 95, maxMinutes: 90| friday",
                "steps: {eid.pickup: walk-in}| steps: {eid.pikup: walk-in}| steps",
                "alternatives: [hall]| alternatives: [hal]| alternatives",
                "until: 2017-01-15| until: 2018-01-15| offers",
                "to: 2016-08-31| to: 2017-08-31| yearly",
                "{feature: walk-in, until: 2020-06-28}| {feature: appointment, until: 2020-07-28}| switches"
            })
    void a_regime_that_cannot_be_is_refused_with_its_place(String right, String wrong, String path) {
        var file = export(Held.CITY);
        var faulty = "balieplein: 1\n" + file.substring(file.indexOf("city:"), file.indexOf("style:"))
                + SECTIONS.replace(right, wrong);
        var answer = put(Held.CITY, faulty);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.toString()).contains(path);
    }

    private static final class Held {
        static final City CITY = City.with(SECTIONS);
    }

    private static String export(City city) {
        return city.as(Role.ADMIN).get("/api/v1/city-file").body();
    }

    private static String hours(City city) {
        return city.get("/api/v1/locations/hall/hours?from=2016-01-01&to=2016-12-31")
                        .body()
                + city.get("/api/v1/locations/bus/hours?from=2016-01-01&to=2016-12-31")
                        .body();
    }

    private static Answer put(City city, String file) {
        return city.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", file);
    }
}
