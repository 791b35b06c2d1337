package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.simulators.DemoPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is asked of providers such as ACM/IDM and itsme, and what becomes of their claims
/// (`data/identity-claims.csv`).
@Running
class SignInClaimsTest {

    private final OutsideProvider provider = OutsideProvider.get();
    private final City city = City.called(OutsideProvider.CITY, "");

    @ParameterizedTest
    @EnumSource(Population.class)
    void a_sign_in_is_bound_to_the_browser_that_began_it(Population population) {
        var visit = provider.begin(city, population);
        assertThat(visit.parameter("code_challenge_method")).isEqualTo("S256");
        assertThat(visit.parameter("code_challenge")).hasSize(43);
        assertThat(visit.parameter("response_type")).isEqualTo("code");
        assertThat(visit.parameter("state")).hasSizeGreaterThan(20);
        assertThat(visit.parameter("nonce")).hasSizeGreaterThan(20);
    }

    @Test
    void what_the_city_configured_is_asked() {
        assertThat(provider.begin(city, Population.RESIDENT).parameter("scope").split(" "))
                .containsExactlyInAnyOrder("openid", "profile", "rrn");
        assertThat(provider.begin(city, Population.STAFF).parameter("scope").split(" "))
                .containsExactlyInAnyOrder("openid", "profile", "rrn", "vo");
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void a_scope_that_is_not_granted_is_said_at_once(Population population) {
        var visit = provider.begin(city, population);
        var told = city.follow("/sign-in/callback/%s?error=invalid_scope&state=%s"
                .formatted(population.code(), visit.parameter("state").replace("=", "%3D")));
        assertThat(told.page().text()).contains("De stad mag dit nog niet vragen", "016 00 00 00");
    }

    @Test
    void a_family_name_and_a_national_number_suffice() {
        var karel = DemoPerson.list(Population.RESIDENT).getFirst();
        provider.signIn(city, Population.RESIDENT, claims -> claims.claim("rrn", karel.nationalNumber()));
        assertThat(city.get("/account").page().text()).contains("Je bent aangemeld als Testmans");
        assertThat(city.get("/account/data").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "elsewhere, STAFF, LB, OVO900001, /",
        "elsewhere, STAFF, LB, OVO900002, /",
        "elsewhere, STAFF, , , /",
        "elsewhere, STAFF, BUR, , /sign-in?problem=wrong-capacity",
        "elsewhere, STAFF, EA, 0207000000, /sign-in?problem=wrong-capacity",
        "organised, STAFF, LB, OVO900001, /",
        "organised, STAFF, LB, OVO900002, /sign-in?problem=wrong-capacity",
        "organised, STAFF, LB, , /sign-in?problem=wrong-capacity",
        "organised, STAFF, EA, OVO900001, /sign-in?problem=wrong-capacity",
        "organised, STAFF, , , /sign-in?problem=wrong-capacity",
        "elsewhere, RESIDENT, BUR, , /",
        "elsewhere, RESIDENT, EA, 0207000000, /sign-in?problem=wrong-capacity",
        "elsewhere, RESIDENT, LB, OVO900001, /sign-in?problem=wrong-capacity",
    })
    void people_come_as_who_they_should(
            String where, Population population, String group, String organisation, String answer) {
        var there = City.called(where, "");
        var location = provider.signIn(there, population, claims -> claims.claim("vo_doelgroepcode", group)
                .claim("vo_orgcode", organisation)
                .claim("roles", List.of("counter")));
        assertThat(location.replaceFirst("^https?://[^/]+", "")).isEqualTo(answer);
    }

    @Test
    void who_has_no_role_here_does_not_get_in_whatever_their_organisation() {
        assertThat(provider.signIn(city, Population.STAFF, claims -> claims.claim("vo_doelgroepcode", "LB")))
                .contains("problem=no-access");
    }
}
