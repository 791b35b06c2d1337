package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/// What every page must hold: axe without a rule off, valid HTML, no sideways scroll at 320 pixels, one main heading,
/// one primary button, and for residents the weight of house rule 39.
public final class Gates {

    private static final int WEIGHT = 100_000;
    private static final int SCRIPTS = 20_000;
    private static final int NARROWEST = 320;
    /// Measured with the widest letter in every code, whatever code this page happens to show.
    private static final String SIDEWAYS = """
            () => {
              const code = /\\b[2-9A-HJ-NP-Z]{6,}\\b/g;
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const codes = [];
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.data.search(code) >= 0) codes.push([text, text.data]);
              }
              for (const [text, own] of codes) text.data = own.replace(code, found => 'W'.repeat(found.length));
              const over = document.documentElement.scrollWidth - window.innerWidth;
              for (const [text, own] of codes) text.data = own;
              return over;
            }""";
    /// Only the faults come over the line: what is in order is most of it.
    private static final String AXE = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.flatMap(rule =>
              rule.nodes.map(node => `axe ${rule.id}: ${rule.help} ${node.html} ${node.failureSummary}`))""";
    private static final String AXE_SCRIPT = AxeBuilder.getAxeScript();

    private Gates() {}

    static void inspect(Visitor visitor) {
        assertThat(all(visitor))
                .as(visitor.page().url() + " at " + visitor.device().width())
                .isEmpty();
    }

    /// Every fault of the page that is shown, in words.
    public static List<String> all(Visitor visitor) {
        var faults = new ArrayList<String>();
        faults.addAll(HtmlRules.faults(visitor.html()));
        faults.addAll(headings(visitor));
        faults.addAll(sideways(visitor));
        if (visitor.device().scripts()) {
            faults.addAll(axe(visitor));
        }
        return faults;
    }

    static List<String> axe(Visitor visitor) {
        var page = visitor.page();
        page.evaluate(AXE_SCRIPT);
        return ((List<?>) page.evaluate(AXE)).stream().map(String::valueOf).toList();
    }

    static List<String> headings(Visitor visitor) {
        var faults = new ArrayList<String>();
        var headings = visitor.page().locator("h1:visible").count();
        if (headings != 1) {
            faults.add("There are " + headings + " main headings instead of 1.");
        }
        var primary = visitor.page()
                .locator("main .ds-button[data-variant=primary]:visible")
                .count();
        if (primary > 1) {
            faults.add("There are " + primary + " primary buttons instead of 1.");
        }
        return faults;
    }

    static List<String> sideways(Visitor visitor) {
        var device = visitor.device();
        var faults = new ArrayList<String>();
        for (var width : device.width() > 1000 ? List.of(device.width()) : List.of(NARROWEST, device.width())) {
            visitor.page().setViewportSize(width, device.height());
            var over = (int) visitor.page().evaluate(SIDEWAYS);
            if (over > 0) {
                faults.add("At " + width + " pixels the page is " + over + " pixels too wide.");
            }
        }
        return faults;
    }

    /// Only for a page of residents that was opened with nothing in the browser's cache.
    public static List<String> weight(Visitor visitor) {
        var faults = new ArrayList<String>();
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        if (visitor.watch().weight() > WEIGHT) {
            faults.add("The page weighs " + visitor.watch().weight() + " bytes, more than " + WEIGHT + ".");
        }
        if (visitor.watch().scripts() > SCRIPTS) {
            faults.add("The scripts weigh " + visitor.watch().scripts() + " bytes, more than " + SCRIPTS + ".");
        }
        return faults;
    }
}
