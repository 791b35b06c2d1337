package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.audit.AuditLog;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Money;
import balieplein.kernel.NationalNumber;
import balieplein.simulators.DemoClock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Over the counter: stock, price, and what a household has in a year (EXP-05).
@Running
class HandoutsTest {

    private static final String POISON = "rat-poison.handout";
    private static final String STICKER = "sticker.sale";
    private static final String STICKERS = """
              - code: sticker
                service: burgerzaken
                published: true
                theme: waste
                name: {nl: GFT-sticker, fr: Autocollant, en: Sticker, de: Aufkleber}
                summary: {nl: Koop er een., fr: Achetez-en un.}
                steps:
                  - {code: sale, name: {nl: Verkoop, fr: Vente, en: Sale, de: Verkauf}, minutes: 2, regime: walk-in, fee: "5.50"}
            """;

    @Autowired
    private Handouts handouts;

    @Autowired
    private StockTaking stock;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void openTheDesk() {
        new PickupCity(clock).at("2017-01-19T10:00");
        city = City.with(PickupCity.FILE
                .replace(
                        "identity: false, outOfStock: true}",
                        "identity: false, perYear: 2}\n    - {step: sticker.sale, identity: false}")
                .replace("pickups:\n  choices:", STICKERS + "pickups:\n  choices:")
                .replace(
                        "rat-poison.handout]}\n      - {code: general",
                        "rat-poison.handout, sticker.sale]}\n      - {code: general"));
    }

    @Test
    void a_third_for_a_household_is_refused_or_given_with_a_reason_that_stays_on_record() {
        assertThat(give(POISON, 1, "karel", null)).isInstanceOf(HandingOut.Given.class);
        assertThat(give(POISON, 1, "leila", null)).isEqualTo(new HandingOut.Given(Money.ZERO, null));
        assertThat(give(POISON, 1, "karel", null)).isEqualTo(new HandingOut.OverLimit(2, 2));
        assertThat(give(POISON, 2, "maud", null))
                .as("nobody knows her household")
                .isInstanceOf(HandingOut.Given.class);
        assertThat(give(POISON, 1, null, null)).isEqualTo(new HandingOut.WhoIsIt(2));
        assertThat(give(POISON, 1, "leila", "Rattenplaag in de straat")).isInstanceOf(HandingOut.Given.class);
        assertThat(run(() -> audit.list("stock:hall/" + POISON)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Rattenplaag in de straat"));
        clock.set(java.time.Instant.parse("2018-01-04T09:00:00Z"), false);
        assertThat(give(POISON, 2, "karel", null)).as("a new year").isInstanceOf(HandingOut.Given.class);
    }

    @Test
    void two_officials_never_give_the_last_one_twice_and_the_kiosk_says_that_it_is_gone() throws Exception {
        run(() -> stock.deliver("hall", STICKER, 3));
        assertThat(give(STICKER, 2, null, null)).isEqualTo(new HandingOut.Given(Money.parse("11.00"), 1));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = new ArrayList<Callable<HandingOut>>();
            for (var official = 0; official < 8; official++) {
                both.add(() -> give(STICKER, 1, null, null));
            }
            var given = 0;
            for (var outcome : threads.invokeAll(both)) {
                given += outcome.get() instanceof HandingOut.Given ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        }
        assertThat(give(STICKER, 1, null, null)).isEqualTo(new HandingOut.OutOfStock(0));
        assertThat(run(() -> sql.sql("select quantity from pickups.stock")
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(run(() -> sql.sql("select sum(change) from pickups.stock_event")
                        .query(Integer.class)
                        .single()))
                .isZero();
        run(() -> stock.count("hall", POISON, 0, "Leeg rek"));
        var choices = city.get("/kiosk/hall/pick-up").page();
        assertThat(choices.select("[data-off]").text()).contains("Rattenvergif", "Niet meer voorradig");
        assertThat(choices.select("a[href*=rat-poison]")).isEmpty();
        run(() -> stock.deliver("hall", POISON, 4));
        assertThat(city.get("/kiosk/hall/pick-up").page().select("a[href*=rat-poison]"))
                .isNotEmpty();
    }

    @Test
    void the_same_request_sent_twice_gives_once() {
        run(() -> stock.deliver("hall", STICKER, 5));
        var wanted = new GoodsWanted("hall", STICKER, 1, null, null, "balie-1");
        assertThat(run(() -> handouts.handOut(wanted))).isEqualTo(new HandingOut.Given(Money.parse("5.50"), 4));
        assertThat(run(() -> handouts.handOut(wanted))).isEqualTo(new HandingOut.Given(Money.parse("5.50"), 4));
        var other = new GoodsWanted("hall", STICKER, 2, null, null, "balie-1");
        assertThat(run(() -> handouts.handOut(other))).isEqualTo(new HandingOut.KeyReused());
        assertThat(give("eid.pickup", 1, null, null)).as("made for somebody").isEqualTo(new HandingOut.NotOffered());
    }

    private HandingOut give(String step, int count, @Nullable String who, @Nullable String reason) {
        var number = who == null ? null : number(who);
        return run(() -> handouts.handOut(new GoodsWanted("hall", step, count, number, reason, null)));
    }

    private <T> T run(java.util.function.Supplier<T> work) {
        var done = new ArrayList<T>();
        CurrentCity.run(city.code(), () -> done.add(work.get()));
        return done.getFirst();
    }

    private static NationalNumber number(String who) {
        return balieplein.simulators.DemoPerson.list(balieplein.identity.Population.RESIDENT).stream()
                .filter(person -> person.id().equals(who))
                .map(person -> NationalNumber.find(java.util.Objects.requireNonNull(person.nationalNumber()))
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
