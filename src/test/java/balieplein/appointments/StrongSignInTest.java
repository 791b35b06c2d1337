package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A step for which the city must be certain who books it (ELO-01).
@Running
class StrongSignInTest {

    private static final String TEN = "2017-01-19T10:00:00+01:00";
    private static final String SLOTS = "/appointments/slots?item=eid.request&location=stadskantoor&day=2017-01-19";

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void a_monday_morning() {
        Desk.at(clock, "2017-01-16T08:00");
        city = City.with(Desk.onThursday()
                .steps("{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment, assurance: high}")
                .file());
    }

    @Test
    void who_is_not_signed_in_does_so_and_comes_back_to_the_form() {
        var choice = city.follow(held());
        assertThat(choice.page().text()).contains("zeker weten wie je bent", "blijft bewaard", "016 00 00 00");
        assertThat(choice.page().select("a[href*=/start/staff]")).isEmpty();
        var form = signIn(choice, "Meld je sterk aan");
        assertThat(form.page().select("input[name=name]").attr("value")).isEqualTo("Karel Testmans");
    }

    @Test
    void who_signed_in_weakly_hears_why_not_and_what_to_do() {
        var refused = signIn(city.follow(held()), "Meld je zwak aan");
        assertThat(refused.page().text())
                .contains("Je aanmelding is niet sterk genoeg", "eID of itsme", "016 00 00 00");
        assertThat(city.get("/account").status()).isEqualTo(200);
        var form = signIn(refused, "Meld je sterk aan");
        assertThat(form.page().select("form[action$=/appointments/details]")).hasSize(1);
    }

    @Test
    void what_was_typed_is_there_after_signing_in() {
        var hold = held().replaceFirst(".*hold=", "");
        var token = city.get(SLOTS).page().select("input[name=_csrf]").attr("value");
        var sent = city.form(
                "/appointments/details",
                "_csrf",
                token,
                "hold",
                hold,
                "name",
                "Els Voorbeeld",
                "email",
                "els@example.org");
        assertThat(sent.header("location")).contains("/sign-in?level=high");
        var form = signIn(city.follow(path(sent)), "Meld je sterk aan");
        assertThat(form.page().select("input[name=name]").attr("value")).isEqualTo("Els Voorbeeld");
        assertThat(form.page().select("input[name=email]").attr("value")).isEqualTo("els@example.org");
        assertThat(form.page().select("input[name=hold]").attr("value")).isEqualTo(hold);
    }

    @Test
    void nobody_books_it_by_a_way_round() {
        var hold = held().replaceFirst(".*hold=", "");
        assertThat(city.get("/appointments/check?hold=" + hold).header("location"))
                .contains("/sign-in?level=high");
        var token = city.get(SLOTS).page().select("input[name=_csrf]").attr("value");
        assertThat(city.form("/appointments/confirm", "_csrf", token, "hold", hold)
                        .header("location"))
                .contains("/sign-in?level=high");
        assertThat(City.named(city.code())
                        .post("/api/v1/appointments", booking())
                        .problem())
                .isEqualTo("sign-in-too-weak");
    }

    @Test
    void staff_book_it_for_somebody_they_know() {
        assertThat(city.as(Role.PHONE).post("/api/v1/appointments", booking()).status())
                .isEqualTo(201);
    }

    @Test
    void the_provider_is_asked_for_what_is_needed() {
        var choice = city.follow(held());
        var asked = city.get(choice.page().select("a[href*=/start/resident]").attr("href"));
        assertThat(asked.header("location")).contains("acr_values=http://eidas.europa.eu/LoA/high");
    }

    private static Map<String, Object> booking() {
        return Map.of(
                "items", List.of(Map.of("step", "eid.request")),
                "location", "stadskantoor",
                "start", TEN,
                "name", "Karel Testmans",
                "email", "karel@example.org");
    }

    /// Where a resident goes who chose ten o’clock.
    private String held() {
        return path(city.submit(SLOTS, "/appointments/hold", "start", TEN));
    }

    private Answer signIn(Answer choice, String level) {
        var people =
                city.follow(choice.page().select("a[href*=/start/resident]").attr("href"));
        var asStrong = city.get(
                people.page().selectXpath("//a[contains(., '" + level + "')]").attr("href"));
        return city.follow(asStrong.page()
                .selectXpath("//a[contains(., 'Karel Testmans')]")
                .attr("href"));
    }

    private static String path(Answer answer) {
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }
}
