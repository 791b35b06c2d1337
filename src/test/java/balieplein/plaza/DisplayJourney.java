package balieplein.plaza;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitor;
import balieplein.journeys.Visitors;
import balieplein.simulators.DemoClock;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class DisplayJourney {

    private static final int TWO_SECONDS = 2_000;
    private static final int FIVE_SECONDS = 5_000;
    private static final int BYTES_PER_SECOND = 2 * 22_050;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Speech speech;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_call_appears_by_itself_within_two_seconds(Visitors visitors) {
        var screen = display(visitors).inspect("display-quiet");
        plaza.walkIn("eid.request");
        plaza.next("7");
        assertThat(screen.page().locator("[data-now]")).containsText("B\u00a0001", within(TWO_SECONDS));
        plaza.walkIn("eid.pickup");
        plaza.walkIn("residence-card.request");
        plaza.walkIn("residence-card.request");
        plaza.at("09:00:30").next("S1");
        plaza.next("12");
        screen.sees("C\u00a0001").inspect("display");
    }

    @Test
    void the_digits_are_read_across_the_hall_also_when_many_are_called_at_once(Visitors visitors) {
        var screen = display(visitors);
        for (var counter : new String[] {"7", "8", "S1", "12"}) {
            plaza.walkIn(
                    counter.equals("S1")
                            ? "eid.pickup"
                            : counter.equals("12") ? "residence-card.request" : "eid.request");
            plaza.next(counter);
            assertThat(screen.page().locator("[data-now] strong").first()).hasCSS("font-weight", "700");
        }
        assertThat(screen.page().locator("[data-now]")).hasCount(4);
        screen.picture("display-four");
        for (var digits : screen.page().locator("[data-now] strong").all()) {
            var size = digits.evaluate("element => parseFloat(getComputedStyle(element).fontSize)");
            assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(130);
            assertThat(digits).isInViewport();
        }
    }

    @Test
    void two_calls_in_one_second_are_both_shown_and_said_one_after_the_other(Visitors visitors) {
        assumeTrue(speech.canSpeak(), "There is no voice on this machine.");
        var screen = display(visitors);
        var sounds = new ArrayList<Response>();
        screen.page().onResponse(answer -> {
            if (answer.url().contains("/calls/")) {
                sounds.add(answer);
            }
        });
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        plaza.next("7");
        plaza.at("09:00:00.8").next("8");
        assertThat(screen.page().locator("[data-now]")).hasCount(2);
        screen.page().waitForCondition(() -> sounds.size() == 2);
        var first = sounds.getFirst();
        var second = sounds.getLast();
        assertThat(first.url()).contains("B001.wav");
        assertThat(second.url()).contains("B002.wav");
        assertThat(new String(first.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        var length = Duration.ofMillis(1000L * first.body().length / BYTES_PER_SECOND);
        var between = second.request().timing().startTime - first.request().timing().startTime;
        assertThat(between).isGreaterThan(length.toMillis() * 0.8);
    }

    @Test
    void a_pulled_cable_shows_that_the_line_is_gone_instead_of_old_calls(Visitors visitors) {
        plaza.walkIn("eid.request");
        plaza.next("7");
        var screen = display(visitors);
        screen.page().context().setOffline(true);
        var lost = screen.page().locator("[data-live-lost]");
        assertThat(lost).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2 * FIVE_SECONDS));
        screen.picture("display-lost");
        plaza.walkIn("eid.request");
        plaza.at("09:00:10").next("8");
        screen.page().context().setOffline(false);
        assertThat(screen.page().locator("[data-call]").first()).containsText("B\u00a0002", within(FIVE_SECONDS));
        assertThat(lost).isHidden();
    }

    private Visitor display(Visitors visitors) {
        return visitors.with(Device.DISPLAY, plaza.city().host())
                .open("/displays/plein")
                .arrivesAt("Balieplein");
    }

    private static LocatorAssertions.ContainsTextOptions within(int milliseconds) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconds);
    }
}
