package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Only keys: Tab to go on, arrows between moments, space and Enter.
@InBrowser
class BookingByKeyboardJourney {

    private static final int MOST_TABS = 60;
    private static final String NAME = """
            (() => {
              const it = document.activeElement;
              if (it === document.body) {
                return '';
              }
              return it.getAttribute('aria-label') || (it.labels && it.labels[0]?.innerText) || it.innerText || '';
            })()
            """;
    private static final String RING = """
            (() => {
              const marked = (it) => {
                const style = getComputedStyle(it);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              const it = document.activeElement;
              return it === document.body || [it, it.nextElementSibling, it.parentElement].filter(Boolean).some(marked);
            })()
            """;

    @Autowired
    private DemoClock clock;

    @Test
    void a_resident_books_with_keys_only_and_always_sees_where_they_are(Visitors visitors) {
        var city = Town.open(clock);
        var an = visitors.desk(city.host());
        an.open("/appointments/slots?item=eid.request&location=hall");
        tabTo(an, "Naar de inhoud");
        tabTo(an, "Donderdag 19 januari");
        an.key("Enter").isFocusedOn("#day");
        tabTo(an, "Donderdag 19 januari, 09.00 uur");
        an.key("ArrowDown", "ArrowDown", "ArrowDown").sees("do 19 jan om 10.00");
        tabTo(an, "Ga verder");
        an.key("Enter").arrivesAt("Jouw gegevens");
        tabTo(an, "Je naam");
        an.page().keyboard().type("An Peeters");
        tabTo(an, "E-mailadres");
        an.page().keyboard().type("an@");
        tabTo(an, "Kijk alles na");
        an.key("Enter").sees("Vul een geldig e-mailadres in");
        an.isFocusedOn("[data-errors]");
        tabTo(an, "Vul een geldig e-mailadres in");
        an.key("Enter").isFocusedOn("#email").key("Control+a");
        an.page().keyboard().type("an@voorbeeld.be");
        an.key("Enter").arrivesAt("Klopt dit?");
        tabTo(an, "Bevestig je afspraak");
        an.key("Enter").arrivesAt("Je afspraak is vastgelegd");
    }

    /// Goes on with Tab until the element with this name has the focus; on the way the focus is always to be seen.
    static void tabTo(Visitor visitor, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            visitor.key("Tab");
            var here = visitor.page()
                    .evaluate(NAME)
                    .toString()
                    .replace('\u00a0', ' ')
                    .strip();
            assertThat(visitor.page().evaluate(RING))
                    .as("focus ring of " + here)
                    .isEqualTo(true);
            if (here.startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("No way to " + name + " with Tab.");
    }
}
