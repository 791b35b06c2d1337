package balieplein.plaza;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.journeys.Device;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitor;
import balieplein.journeys.Visitors;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InBrowser
class KioskJourney {

    private static final String TOO_HIGH = """
            () => {
                const main = document.querySelector('main').getBoundingClientRect();
                const parts = [...document.querySelectorAll('main > *, main form > *')]
                    .map(part => part.getBoundingClientRect()).filter(part => part.height > 0);
                return Math.max(...parts.map(part => Math.max(main.top - part.top, part.bottom - main.bottom)));
            }""";
    private static final String HIGHEST_TARGET = "() => Math.min(...[...document.querySelectorAll("
            + "'main a, main button, main input:not([type=hidden]), footer a')].map(e => e.getBoundingClientRect().top))";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_scanned_code_gives_a_ticket_in_two_touches(Visitors visitors) {
        var code = plaza.book("10:00");
        plaza.at("09:52");
        var screen = kiosk(visitors).arrivesAt("Waarvoor kom je langs?").inspect("kiosk");
        fits(screen);
        screen.follow("Ik heb een afspraak").arrivesAt("Wat is je code?").inspect("kiosk-code");
        fits(screen);
        screen.page().keyboard().type("https://x.example/appointments/" + code + "?secret=abc");
        screen.key("Enter").arrivesAt("Heb je alles mee?").sees("Je oude kaart").sees("10.00 u.");
        screen.inspect("kiosk-documents");
        fits(screen);
        screen.press("Ik heb alles mee").arrivesAt("Je bent aangemeld");
        screen.sees("B\u00a0001")
                .sees("Neem plaats in Zone B")
                .sees("Jij bent de volgende")
                .doesNotSee("Mila");
        screen.inspect("kiosk-ticket");
        fits(screen);
        screen.follow("Klaar").arrivesAt("Waarvoor kom je langs?").sees("1 persoon");
    }

    @Test
    void the_code_is_tapped_without_scripts_and_help_is_asked_in_another_language(Visitors visitors) {
        var code = plaza.book("10:00");
        var screen = visitors.with(Device.KIOSK.withoutScripts(), plaza.city().host())
                .open("/kiosk/stadskantoor");
        screen.follow("Deutsch").arrivesAt("Was führt Sie her?").follow("Hilfe");
        screen.sees("dass Sie Hilfe möchten").follow("Ich habe einen Termin");
        tap(screen, code.substring(0, 2));
        screen.press("Löschen");
        tap(screen, code.substring(1));
        screen.arrivesAt("Haben Sie alles dabei?").inspect("kiosk-documents-de");
        screen.press("Ich habe alles dabei").arrivesAt("Sie sind angemeldet").sees("B\u00a0001");
        var called = plaza.at("10:00").next("7").json();
        assertThat(called.path("assistance").asString()).isEqualTo("Vraagt hulp");
        assertThat(called.path("language").asString()).isEqualTo("nl");
    }

    @Test
    void somebody_who_misses_a_document_hears_what_to_do(Visitors visitors) {
        var screen = kiosk(visitors);
        screen.open("/kiosk/stadskantoor/appointment?code=" + plaza.book("09:10"));
        screen.follow("Er ontbreekt iets").arrivesAt("Geen nood").inspect("kiosk-missing");
        fits(screen);
        screen.follow("Verzet mijn afspraak").arrivesAt("Wanneer kom je terug?").inspect("kiosk-moments");
        fits(screen);
        screen.follow("Ga terug");
        screen.press("Meld me toch aan").arrivesAt("Je bent aangemeld");
    }

    @Test
    void of_two_quick_touches_none_is_lost(Visitors visitors) {
        var screen = kiosk(visitors).follow("Ik heb een afspraak").arrivesAt("Wat is je code?");
        tapQuickly(screen, "ABC");
        screen.page().waitForCondition(() -> "ABC".equals(typed(screen)));
        tap(screen, "D");
        assertThat(typed(screen)).isEqualTo("ABCD");
    }

    @Test
    void after_three_wrong_codes_a_person_helps(Visitors visitors) {
        var screen = kiosk(visitors).follow("Ik heb een afspraak").arrivesAt("Wat is je code?");
        for (var attempt = 1; attempt <= 2; attempt++) {
            tap(screen, "ZZZZZZ");
            screen.arrivesAt("We vinden deze code niet")
                    .follow("Probeer opnieuw")
                    .arrivesAt("Wat is je code?");
        }
        tap(screen, "ZZZZZZ");
        screen.arrivesAt("We vinden deze code niet")
                .sees("Ga naar de infobalie")
                .doesNotSee("Probeer opnieuw");
        screen.inspect("kiosk-wrong-code");
        fits(screen);
    }

    @Test
    void who_is_wrong_about_day_place_or_hour_hears_it_kindly(Visitors visitors) {
        var code = plaza.book("10:00");
        var screen = kiosk(visitors);
        var address = "/kiosk/stadskantoor/appointment?code=" + code;
        plaza.at(PlazaCity.DAY.minusDays(1), "10:00");
        screen.open(address).arrivesAt("Je afspraak is op een andere dag").sees("onderdag 19 januari om 10.00 u.");
        plaza.at("09:55");
        screen.open("/kiosk/deelhuis/appointment?code=" + code).arrivesAt("op een andere plaats");
        screen.sees("Stadskantoor").inspect("kiosk-wrong-place");
        plaza.at("10:30");
        screen.open(address).arrivesAt("Je afspraak is voorbij").inspect("kiosk-too-late");
        fits(screen);
        plaza.at("09:00");
        screen.open(address).press("Ik heb alles mee");
        screen.sees("Je afspraak is om 10.00 u.").sees("Je plaats is zeker");
        screen.open(address).arrivesAt("Je bent aangemeld").sees("B\u00a0001");
    }

    @Test
    void who_comes_to_collect_takes_a_number_in_three_touches_and_hears_it_in_arabic(Visitors visitors) {
        plaza.at("10:00");
        var host = City.like("dijlestad").host();
        var screen = visitors.with(Device.KIOSK, host).open("/kiosk/stadskantoor");
        screen.arrivesAt("Waarvoor kom je langs?").inspect("kiosk-full-start");
        fits(screen);
        screen.follow("Ik kom iets afhalen").arrivesAt("Wat kom je afhalen?").inspect("kiosk-pick-up");
        fits(screen);
        screen.follow("Lager scherm");
        inTheLowerHalf(screen, "kiosk-pick-up-low");
        screen.follow("العربية").arrivesAt("ماذا تريد أن تستلم؟").inspect("kiosk-pick-up-ar");
        assertThat(screen.page().locator("html[dir=rtl][lang=ar]")).hasCount(1);
        screen.follow("رخصة القيادة")
                .press("معي كل شيء")
                .arrivesAt("تم تسجيل حضورك")
                .sees("A\u00a0001");
        screen.inspect("kiosk-ticket-ar");
        fits(screen);
    }

    @Test
    void who_has_no_appointment_chooses_a_product_and_hears_when_it_needs_one(Visitors visitors) {
        plaza.at("10:00");
        var host = City.like("dijlestad").host();
        var screen = visitors.with(Device.KIOSK, host).open("/kiosk/stadskantoor");
        screen.follow("Ik heb geen afspraak").arrivesAt("Waarvoor kom je?").inspect("kiosk-products");
        fits(screen);
        screen.follow("Iets anders").inspect("kiosk-themes");
        fits(screen);
        screen.follow("Rijden en parkeren").inspect("kiosk-theme");
        fits(screen);
        screen.follow("Rijbewijs").arrivesAt("Heb je alles mee?").inspect("kiosk-bring");
        fits(screen);
        screen.press("Ik heb alles mee").arrivesAt("Hiervoor heb je een afspraak nodig");
        screen.sees("Scan en kies je moment op je gsm").inspect("kiosk-appointment-only");
        fits(screen);
    }

    @Test
    void everything_one_touches_comes_into_the_lower_half(Visitors visitors) {
        var screen = kiosk(visitors).follow("Lager scherm");
        inTheLowerHalf(screen, "kiosk-low");
        screen.follow("Ik heb een afspraak").arrivesAt("Wat is je code?");
        inTheLowerHalf(screen, "kiosk-code-low");
        tap(screen, plaza.book("10:00"));
        screen.arrivesAt("Heb je alles mee?");
        inTheLowerHalf(screen, "kiosk-documents-low");
        screen.press("Ik heb alles mee").arrivesAt("Je bent aangemeld");
        inTheLowerHalf(screen, "kiosk-ticket-low");
    }

    @Test
    void big_letters_in_high_contrast_stay_on_until_the_visit_is_over(Visitors visitors) {
        var screen = kiosk(visitors).follow("Groot · contrast");
        assertThat(screen.page().locator("html[data-large]")).hasCount(1);
        screen.follow("Ik heb een afspraak").arrivesAt("Wat is je code?").inspect("kiosk-code-contrast");
        assertThat(screen.page().locator("html[data-large][data-color-scheme=contrast]"))
                .hasCount(1);
        fits(screen);
        screen.follow("Stop").arrivesAt("Waarvoor kom je langs?");
        assertThat(screen.page().locator("html[data-large]")).hasCount(0);
    }

    @Test
    void an_abandoned_kiosk_asks_and_starts_again_in_the_language_of_the_city(Visitors visitors) {
        var screen = visitors.with(Device.KIOSK, plaza.city().host());
        screen.page().clock().install();
        screen.open("/fr/kiosk/stadskantoor").follow("J’ai un rendez-vous").arrivesAt("Quel est votre code");
        screen.page().clock().runFor(46_000);
        screen.press("Je suis").arrivesAt("Quel est votre code");
        screen.page().clock().runFor(46_000);
        assertThat(screen.page().locator("dialog[open]")).isVisible();
        screen.page().clock().runFor(21_000);
        screen.arrivesAt("Waarvoor kom je langs?").isAt("/kiosk/stadskantoor");
    }

    @Test
    void a_resident_checks_in_with_a_phone(Visitors visitors) {
        var code = plaza.book("09:20");
        var mila = visitors.phone(plaza.city().host()).open("/check-in").inspect("check-in");
        mila.fill("Je code", "ZZZZZZ").press("Zoek je afspraak").sees("We vinden deze code niet");
        mila.inspect("check-in-wrong");
        mila.fill("Je code", code.toLowerCase()).press("Zoek je afspraak");
        mila.arrivesAt("Heb je alles mee?").inspect("check-in-documents");
        mila.press("Meld me aan")
                .arrivesAt("Je bent aangemeld")
                .sees("B\u00a0001")
                .inspect("check-in-ticket");
        plaza.at("09:20").next("7");
        mila.follow("Kijk opnieuw").sees("Ga naar Balie 7");
        mila.open("/check-in/" + code).sees("Ga naar Balie 7");
    }

    @Test
    void the_page_of_an_appointment_leads_to_the_check_in_on_its_day(Visitors visitors) {
        var booked = plaza.booked("10:00").json();
        var page = "/appointments/" + booked.path("code").asString() + "?secret="
                + booked.path("secret").asString();
        var mila = visitors.phone(plaza.city().host());
        plaza.at(PlazaCity.DAY.minusDays(1), "10:00");
        mila.open(page).sees("Identiteitskaart").doesNotSee("Meld je aan met je gsm");
        plaza.at("09:50");
        mila.open(page)
                .inspect("appointment-today")
                .follow("Meld je aan met je gsm")
                .arrivesAt("Heb je alles mee?");
    }

    private Visitor kiosk(Visitors visitors) {
        return visitors.with(Device.KIOSK, plaza.city().host()).open("/kiosk/stadskantoor");
    }

    /// Two touches in a row, before the server answers the first.
    private static void tapQuickly(Visitor screen, String keys) {
        screen.page()
                .evaluate(
                        "keys => [...keys].forEach(key => document.querySelector("
                                + "`.bp-keypad button[value='${key}']`).click())",
                        keys);
    }

    private static void tap(Visitor screen, String keys) {
        for (var key : keys.split("")) {
            var before = typed(screen);
            screen.page().locator(".bp-keypad button[value='" + key + "']").click();
            screen.page().waitForCondition(() -> !before.equals(typed(screen)));
        }
    }

    private static Object typed(Visitor screen) {
        return screen.page().evaluate("() => document.querySelector('#code')?.value ?? 'gone'");
    }

    private static void fits(Visitor screen) {
        assertThat(((Number) screen.page().evaluate(TOO_HIGH)).intValue())
                .as("pixels too high at " + screen.page().url())
                .isLessThanOrEqualTo(0);
    }

    private static void inTheLowerHalf(Visitor screen, String name) {
        screen.inspect(name);
        fits(screen);
        assertThat(((Number) screen.page().evaluate(HIGHEST_TARGET)).intValue())
                .as("highest thing to touch at " + screen.page().url())
                .isGreaterThanOrEqualTo(Device.KIOSK.height() / 2);
    }
}
