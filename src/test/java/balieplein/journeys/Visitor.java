package balieplein.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import balieplein.appointments.Appointment;
import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.simulators.DemoPerson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser of their own, who sees pages and presses buttons by the names a screen reader would say.
/// Everything waits until it is there.
public final class Visitor {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final String origin;
    private final Device device;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private Response document;

    Visitor(String origin, Device device) {
        this.origin = origin;
        this.device = device;
        this.context = Chromium.browser().newContext(device.options());
        this.context.setDefaultTimeout(10_000);
        this.page = context.newPage();
        this.watch = new Watch(page, origin);
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.frame() == page.mainFrame()) {
                document = response;
            }
        });
    }

    public Page page() {
        return page;
    }

    public Device device() {
        return device;
    }

    public String origin() {
        return origin;
    }

    public Watch watch() {
        return watch;
    }

    /// Goes to an address of the city, such as `/products/eid`, or to a whole one, as in a mail.
    public Visitor open(String address) {
        watch.reset();
        page.navigate(address.startsWith("http") ? address : origin + address);
        return this;
    }

    /// Signs in at the simulated provider as the demo's person with this role.
    public Visitor signIn(Role role) {
        var population = role == Role.RESIDENT ? Population.RESIDENT : Population.STAFF;
        var person = DemoPerson.list(population).stream()
                .filter(one -> one.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody in the demo is " + role + "."));
        open("/sign-in/start/" + population.code());
        follow(person.name());
        page.waitForURL(origin + "/**");
        return this;
    }

    public Visitor follow(String link) {
        find(AriaRole.LINK, link).click();
        return this;
    }

    public Visitor press(String button) {
        find(AriaRole.BUTTON, button).click();
        return this;
    }

    public Visitor fill(String field, String value) {
        page.getByLabel(field).first().fill(value);
        return this;
    }

    /// Checks a radio button or a box.
    public Visitor choose(String label) {
        page.getByLabel(label).first().check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    public Visitor select(String field, String option) {
        page.getByLabel(field).first().selectOption(option);
        return this;
    }

    public Visitor key(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /// Waits for the page whose main heading holds these words.
    public Visitor arrivesAt(String heading) {
        assertThat(page.locator("h1")).containsText(heading);
        return this;
    }

    /// Waits until the page says this.
    public Visitor sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    public Visitor doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /// The browser reads the pattern as one of its own, which knows no `\Q`.
    public Visitor isAt(String pathPattern) {
        assertThat(page).hasURL(Pattern.compile(origin.replace(".", "\\.") + pathPattern));
        return this;
    }

    /// Waits until the keys go to this element.
    public Visitor isFocusedOn(String selector) {
        assertThat(page.locator(selector)).isFocused();
        return this;
    }

    /// The first element with this role whose name holds these words.
    public Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    public List<Locator> all(AriaRole role) {
        return page.getByRole(role).all();
    }

    public String textOf(String selector) {
        return page.locator(selector).first().innerText();
    }

    /// What the server sent for the page that is shown.
    public String html() {
        return document.text();
    }

    public int status() {
        return document.status();
    }

    /// A browser on a busy machine sometimes cannot draw at once: it may try again.
    public Visitor picture(String name) {
        var options = new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + device.width() + ".png"))
                .setFullPage(true);
        try {
            page.screenshot(options);
        } catch (PlaywrightException busy) {
            page.waitForTimeout(1_000);
            page.screenshot(options);
        }
        return this;
    }

    /// Everything that a machine can say about the page as it is now, and with `-Dpictures` a picture for people.
    public Visitor inspect(String name) {
        if (Boolean.getBoolean("pictures")) {
            picture(name);
        }
        Gates.inspect(this);
        return this;
    }

    /// Opens a page of the table in this language and inspects it.
    ///
    /// @param language as it stands in the address: empty, or such as `/fr`
    void looksAt(Route route, String language, @Nullable Appointment appointment) {
        open(language + route.address(appointment));
        if (status() != route.status()) {
            throw new AssertionError(route.pattern() + " answers " + status() + " instead of " + route.status());
        }
        inspect("page" + (language + route.pattern()).replaceAll("[^a-z0-9]+", "-"));
    }

    /// What went wrong behind the visitor's back.
    List<String> faults() {
        var all = new ArrayList<>(watch.faults());
        for (var cookie : context.cookies()) {
            if (!cookie.name.equals("balieplein")) {
                all.add("A cookie besides the session: " + cookie.name);
            }
        }
        return all;
    }

    void leave() {
        context.close();
    }
}
