package balieplein.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import org.junit.jupiter.api.Test;

/// A step for which no counter is there in any window is seen before anybody looks for a moment in vain (CAT-04).
@Running
@At("2017-01-16T08:00")
class UnservedStepsTest {

    private static final String PRODUCT = "/staff/products/eid";
    private static final String WARNING = "Geen enkele balie kan dit";
    private static final String BOTH = "skills: [eid.request, eid.pickup]";

    private static final String OFFER = "    offers:\n      - {step: eid.pickup, until: 2017-01-01}\n";

    private final String file = Desk.onThursday()
            .steps(
                    "{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment}",
                    "{code: pickup, name: {nl: Afhalen}, minutes: 5, regime: appointment}")
            .file();

    @Test
    void as_long_as_every_step_has_a_counter_nothing_is_said() {
        assertThat(warning(City.with(file))).isEmpty();
    }

    @Test
    void a_step_without_a_skilled_counter_is_named_until_a_counter_learns_it() {
        var city = City.with(file.replace(BOTH, "skills: [eid.request]"));
        assertThat(warning(city))
                .contains("Afhalen: geen balie heeft deze vaardigheid")
                .doesNotContain("Aanvraag");
        City.called(city.code(), file);
        assertThat(warning(city)).isEmpty();
    }

    @Test
    void a_step_that_is_too_short_for_every_window_is_named() {
        var city = City.with(file.replace("\"09:00-20:00\"", "{from: \"09:00\", to: \"20:00\", minMinutes: 10}"));
        assertThat(warning(city)).contains("Afhalen: geen enkel openingsuur").doesNotContain("Aanvraag");
    }

    @Test
    void a_step_that_is_done_online_needs_no_counter() {
        var online = file.replace("minutes: 5, regime: appointment", "minutes: 5, regime: online, channels: [online]");
        assertThat(warning(City.with(online.replace(BOTH, "skills: [eid.request]"))))
                .isEmpty();
    }

    @Test
    void where_every_counter_closed_for_good_every_step_is_named_and_one_that_opens_next_month_serves() {
        var counter = "{code: \"1\", pool: general}";
        var closed = City.with(file.replace(counter, "{code: \"1\", pool: general, until: 2017-01-01}"));
        assertThat(warning(closed)).contains("Aanvraag: de balies die dit kunnen, zijn gesloten", "Afhalen: de balies");
        var later = City.with(file.replace(counter, "{code: \"1\", pool: general, from: 2017-02-01}"));
        assertThat(warning(later)).isEmpty();
    }

    @Test
    void a_step_that_no_location_offers_any_more_is_named_as_such() {
        var city = City.with(file.replace("    counters:", OFFER + "    counters:"));
        assertThat(warning(city))
                .contains("Afhalen: geen locatie biedt dit aan")
                .doesNotContain("Aanvraag");
    }

    private static String warning(City city) {
        return city.signedIn(Role.PRODUCT_MANAGER).get(PRODUCT).page().select(".ds-alert").eachText().stream()
                .filter(text -> text.contains(WARNING))
                .findFirst()
                .orElse("");
    }
}
