package balieplein.people;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.NationalNumber;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Acting for a child, for whoever gave a proxy, for a company.
@Running
class RepresentationsTest {

    private static final NationalNumber KAREL =
            NationalNumber.find("85673003360").orElseThrow();
    private static final String HERE = "/account/representation";

    @Autowired
    private People people;

    @Autowired
    private Representations representations;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday().file());
    private String maud = "";

    @BeforeEach
    void a_monday_morning() {
        Desk.at(clock, "2017-01-16T08:00");
        maud = inCity(() -> people.remember(number("517102", 246), "Maud Proefkonijn"));
    }

    @Test
    void whoever_takes_a_proxy_sees_the_givers_data_until_the_same_second_it_ends() {
        var karel = withProxy(null);
        assertThat(begin(karel).status()).isEqualTo(303);
        assertThat(karel.get("/account/data").page().text()).contains("Karel Testmans, voor Maud", "Maud Proefkonijn");
        inCity(() -> {
            representations.list(maud).forEach(each -> representations.end(each, null));
            return null;
        });
        assertThat(karel.get("/account/data").page().text()).doesNotContain(", voor Maud");
        assertThat(begin(karel).status()).isEqualTo(404);
    }

    @Test
    void a_proxy_with_a_last_day_ends_at_midnight() {
        var karel = withProxy(LocalDate.of(2017, 1, 18));
        assertThat(karel.get(HERE).page().text()).contains("tot en met woensdag 18 januari 2017");
        begin(karel);
        Desk.at(clock, "2017-01-18T23:59:59");
        assertThat(karel.get("/account").page().text()).contains(", voor Maud");
        Desk.at(clock, "2017-01-19T00:00");
        assertThat(karel.get("/account").page().text()).doesNotContain(", voor Maud");
    }

    @Test
    void somebody_who_acts_for_another_stops_when_they_want() {
        var karel = withProxy(null);
        begin(karel);
        assertThat(karel.submit("/account", HERE + "/stop").status()).isEqualTo(303);
        assertThat(karel.get("/account").page().text()).doesNotContain(", voor Maud");
    }

    @Test
    void a_code_works_once_within_a_week_and_not_for_oneself() {
        var code = inCity(() -> representations.offer(maud, null));
        assertThat(inCity(() -> representations.accept(maud, code))).isInstanceOf(Acceptance.Own.class);
        var karel = city.signedIn(Role.RESIDENT);
        assertThat(take(karel, "22222-22222").status()).isEqualTo(422);
        assertThat(take(karel, code.toLowerCase(java.util.Locale.ROOT)).status())
                .isEqualTo(303);
        assertThat(take(karel, code).page().text()).contains("Fout", "al gebruikt");
        var old = inCity(() -> representations.offer(maud, null));
        Desk.at(clock, "2017-01-23T08:00:01");
        assertThat(take(city.signedIn(Role.RESIDENT), old).status()).isEqualTo(422);
    }

    @Test
    void of_ten_who_type_a_code_at_once_one_gets_the_proxy() {
        var code = inCity(() -> representations.offer(maud, null));
        var takers = IntStream.rangeClosed(1, 10)
                .mapToObj(one -> inCity(() -> people.remember(number("9269%02d".formatted(one + 10), one), "Taker")))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = takers.stream()
                    .map(taker -> threads.submit(
                            (Callable<Acceptance>) () -> inCity(() -> representations.accept(taker, code))))
                    .toList();
            var taken = tries.stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.partitioningBy(Acceptance.Accepted.class::isInstance));
            assertThat(taken.get(true)).hasSize(1);
        }
        assertThat(inCity(() -> representations.list(maud))).hasSize(1);
    }

    @Test
    void residents_hand_over_a_proxy_on_the_screen_and_see_the_code_once() {
        var karel = city.signedIn(Role.RESIDENT);
        assertThat(karel.submit(HERE, HERE + "/offer", "until", "2017-01-01").status())
                .isEqualTo(422);
        assertThat(karel.submit(HERE, HERE + "/offer", "until", "").status()).isEqualTo(303);
        var code = karel.get(HERE).page().select(".bp-figure").text();
        assertThat(code).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
        assertThat(karel.get(HERE).body()).doesNotContain(code);
        assertThat(inCity(() -> representations.accept(maud, code))).isInstanceOf(Acceptance.Accepted.class);
        assertThat(karel.get(HERE).page().text()).contains("Maud Proefkonijn");
        assertThat(karel.get("/account/data").page().text()).contains("Een volmacht begon");
    }

    @Test
    void nobody_acts_by_the_proxy_of_another() {
        withProxy(null);
        var theirs = inCity(() -> representations.list(maud)).getFirst().code();
        var leila = city.signedIn("Leïla Voorbeeld");
        assertThat(leila.submitTo(HERE, HERE + "/" + theirs + "/begin").status())
                .isEqualTo(404);
        leila.submitTo(HERE, HERE + "/" + theirs + "/end");
        assertThat(inCity(() -> representations.list(maud))).hasSize(1);
    }

    @Test
    void an_official_notes_a_parent_whose_right_ends_when_the_child_is_of_age() {
        city.signedIn(Role.RESIDENT);
        var admin = lookedUp();
        var person = admin.header("location");
        var official = officer();
        official.submit("/staff/people", "/staff/people", "number", KAREL.printed(), "reason", "asks at the counter");
        var refused = official.submit(
                person,
                "/representations",
                "kind",
                "parent",
                "number",
                "0403.019.261",
                "name",
                "Lies",
                "proof",
                "family book");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Dit nummer klopt niet bij deze keuze.");
        var child = number("0669%02d".formatted(9), 58);
        assertThat(official.submit(
                                person,
                                "/representations",
                                "kind",
                                "parent",
                                "number",
                                child.printed(),
                                "name",
                                "Noor",
                                "proof",
                                "family book")
                        .status())
                .isEqualTo(303);
        var karel = city.signedIn(Role.RESIDENT);
        assertThat(karel.get(HERE).page().text()).contains("Noor", "Ouder, tot en met");
        Desk.at(clock, "2024-09-09T00:00");
        assertThat(city.signedIn(Role.RESIDENT).get(HERE).page().text()).doesNotContain("Noor");
    }

    @Test
    void an_official_notes_a_company_by_its_enterprise_number_and_ends_it_with_a_reason() {
        city.signedIn(Role.RESIDENT);
        var person = lookedUp().header("location");
        var official = officer();
        official.submit("/staff/people", "/staff/people", "number", KAREL.printed(), "reason", "asks at the counter");
        official.submit(
                person,
                "/representations",
                "kind",
                "company",
                "number",
                "0403.019.261",
                "name",
                "Testfirma",
                "proof",
                "published articles");
        var karel = city.signedIn(Role.RESIDENT);
        assertThat(karel.get(HERE).page().text()).contains("Testfirma", "Onderneming");
        var silent = official.submit(person, "/end");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(official.submit(person, "/end", "reason", "left the company").status())
                .isEqualTo(303);
        assertThat(karel.get(HERE).page().text()).doesNotContain("Onderneming");
        assertThat(karel.get("/account/data").page().text()).contains("left the company");
    }

    private Answer lookedUp() {
        return officer()
                .submit("/staff/people", "/staff/people", "number", KAREL.printed(), "reason", "asks at the counter");
    }

    private City officer() {
        return city.signedIn(Role.ADMIN);
    }

    private City withProxy(LocalDate until) {
        var code = inCity(() -> representations.offer(maud, until));
        var karel = city.signedIn(Role.RESIDENT);
        assertThat(take(karel, code).status()).isEqualTo(303);
        return karel;
    }

    private Answer take(City resident, String code) {
        return resident.submit(HERE, HERE + "/accept", "code", code);
    }

    private Answer begin(City resident) {
        var code = inCity(() -> representations.list(maud)).stream()
                .map(Representation::code)
                .findFirst()
                .orElse("gone");
        return resident.submitTo(HERE, HERE + "/" + code + "/begin");
    }

    private static NationalNumber number(String digits) {
        return NationalNumber.find(digits).orElseThrow();
    }

    /// With its check.
    private static NationalNumber number(String birth, int serial) {
        var nine = birth + "%03d".formatted(serial);
        var century = birth.startsWith("0") ? "2" : "";
        return number(nine + "%02d".formatted(97 - Long.parseLong(century + nine) % 97));
    }

    private <T> T inCity(Supplier<T> act) {
        return CurrentCity.call(city.code(), act::get);
    }
}
