package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The components, seen on the sample screens of the style guide in a city's house style.
@InBrowser
class StyleGuideJourney {

    private static final String UNSEEN_FOCUS = """
            () => {
              const element = document.activeElement;
              const shown = element.matches('.bp-time input') ? element.nextElementSibling
                : element.closest('.bp-tile, .bp-radio-card') ?? element;
              const style = getComputedStyle(shown);
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return ring || element === document.body ? '' : element.outerHTML;
            }""";
    private static final String TOO_SMALL = """
            least => [...document.querySelectorAll('a, button, input, select, summary')]
              .filter(element => element.checkVisibility() && !element.closest('p, li > a:only-child:not(nav a)'))
              .map(element => [element, (element.closest('.bp-tile') ?? element).getBoundingClientRect()])
              .filter(([element, box]) => box.height > 1 && box.height < least && !element.matches('[type=radio], [type=checkbox]'))
              .map(([element, box]) => Math.round(box.height) + ' ' + element.outerHTML.slice(0, 120))""";

    private City city;

    @BeforeEach
    void found() {
        city = City.fresh();
    }

    @ParameterizedTest
    @CsvSource({
        "home, light",
        "home, dark",
        "product, light",
        "product, contrast",
        "slots, light",
        "slots, dark",
        "dossier, light",
        "dossier, contrast"
    })
    void a_resident_meets_no_barrier(String screen, String scheme, Visitors visitors) {
        var phone = visitors.phone(city.host()).open("/style/" + screen + "?scheme=" + scheme);
        Gates.inspect(phone);
        var desk = visitors.desk(city.host()).open("/style/" + screen + "?dir=rtl&scheme=" + scheme);
        Gates.inspect(desk);
    }

    @ParameterizedTest
    @CsvSource({"counter, light", "counter, dark", "dashboard, light", "dashboard, contrast"})
    void somebody_who_works_here_meets_no_barrier(String screen, String scheme, Visitors visitors) {
        var visitor = visitors.with(Device.COUNTER, city.host()).open("/style/" + screen + "?scheme=" + scheme);
        Gates.inspect(visitor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?scheme=contrast&large=true", "?low=true", "?dir=rtl"})
    void the_kiosk_never_scrolls_and_has_big_targets(String state, Visitors visitors) {
        var visitor = visitors.with(Device.KIOSK, city.host()).open("/style/kiosk" + state);
        Gates.inspect(visitor);
        assertThat(overflow(visitor.page())).isZero();
        assertThat(tooSmall(visitor, 80)).isEmpty();
    }

    @Test
    void with_the_lower_screen_everything_one_touches_is_in_the_lower_half(Visitors visitors) {
        var visitor = visitors.with(Device.KIOSK, city.host()).open("/style/kiosk?low=true");
        assertThat(visitor.page().locator("a, button").all())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.boundingBox().y).isGreaterThanOrEqualTo(1920 / 2.0 - 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "light", "contrast"})
    void the_waiting_screen_shows_big_digits_and_never_scrolls(String scheme, Visitors visitors) {
        var visitor = visitors.with(Device.DISPLAY, city.host()).open("/style/display?scheme=" + scheme);
        Gates.inspect(visitor);
        assertThat(overflow(visitor.page())).isZero();
        var size = visitor.page()
                .locator("[data-now] strong")
                .first()
                .evaluate("e => parseFloat(getComputedStyle(e).fontSize)");
        assertThat(((Number) size).doubleValue() * 0.727)
                .as("height of a digit")
                .isGreaterThanOrEqualTo(130);
    }

    @Test
    void the_counter_fits_on_its_screen(Visitors visitors) {
        var visitor = visitors.with(Device.COUNTER, city.host()).open("/style/counter");
        assertThat(overflow(visitor.page())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "product", "slots", "components"})
    void a_thumb_finds_every_target(String screen, Visitors visitors) {
        var visitor = visitors.phone(city.host()).open("/style/" + screen);
        assertThat(tooSmall(visitor, 44)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"components, light", "components, dark", "slots, contrast", "counter, light", "kiosk, light"})
    void the_focus_is_always_seen(String screen, String scheme, Visitors visitors) {
        var visitor = visitors.with(screen.equals("kiosk") ? Device.KIOSK : Device.DESK, city.host())
                .open("/style/" + screen + "?scheme=" + scheme);
        var unseen = new ArrayList<Object>();
        for (int i = 0; i < 60; i++) {
            visitor.key("Tab");
            unseen.add(visitor.page().evaluate(UNSEEN_FOCUS));
        }
        assertThat(unseen).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "product", "slots", "components"})
    void a_first_visit_weighs_little(String screen, Visitors visitors) {
        var visitor = visitors.phone(city.host()).open("/style/" + screen);
        assertThat(Gates.weight(visitor)).isEmpty();
    }

    @Test
    void chosen_and_full_can_be_told_apart_in_colours_of_ones_own(Visitors visitors) {
        var visitor =
                visitors.with(Device.PHONE.withForcedColours(), city.host()).open("/style/slots");
        var page = visitor.page();
        assertThat(background(page, "a.bp-day[aria-current]"))
                .isNotEqualTo(background(page, "a.bp-day:not([aria-current])"));
        assertThat(background(page, "input:checked + label"))
                .isNotEqualTo(background(page, "input:not(:checked) + label"));
    }

    @Test
    void the_bar_repeats_the_chosen_moment_and_works_without_scripts_too(Visitors visitors) {
        var visitor = visitors.phone(city.host()).open("/style/slots").choose("Donderdag 26 november, 14.20 uur");
        assertThat(visitor.textOf(".bp-sticky")).contains("do 26 nov om 14.20 u.");
        var without = visitors.with(Device.PHONE.withoutScripts(), city.host()).open("/style/slots");
        assertThat(without.choose("Donderdag 26 november, 14.20 uur")
                        .press("Verder")
                        .page()
                        .url())
                .contains("start=14.20");
    }

    private static List<?> tooSmall(Visitor visitor, int least) {
        return (List<?>) visitor.page().evaluate(TOO_SMALL, least);
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("() => Math.max(0, document.documentElement.scrollHeight - innerHeight)"
                + " + Math.max(0, document.body.scrollHeight - document.body.clientHeight)");
    }

    private static Object background(Page page, String selector) {
        return page.locator(selector).first().evaluate("e => getComputedStyle(e).backgroundColor");
    }
}
