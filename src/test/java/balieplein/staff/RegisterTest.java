package balieplein.staff;

import static balieplein.staff.RegisterFixture.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Period;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The register decides at every request anew: a period, a block, a delegation counts in running sessions.
@Running
class RegisterTest {

    private static final LocalDate MONDAY = LocalDate.of(2017, 1, 16);

    @Autowired
    private Members members;

    @Autowired
    private Rights rights;

    @Autowired
    private DemoClock clock;

    private final City city = City.fresh();

    private RegisterFixture register() {
        return new RegisterFixture(members, rights, city);
    }

    @BeforeEach
    void on_a_monday() {
        on(MONDAY);
    }

    @AfterEach
    void back_to_the_true_time() {
        clock.reset();
    }

    private void on(LocalDate day) {
        clock.set(CityTime.instant(day.atTime(10, 0)), false);
    }

    @Test
    void somebody_of_whom_the_provider_says_nothing_works_by_the_role_the_city_gives() {
        assertThat(Colleague.jan(city).get("/staff").status()).isEqualTo(302);
        var jan = register().person(Colleague.JAN, ALWAYS);
        assertThat(Colleague.jan(city).get("/staff").status()).isEqualTo(302);
        register().give(jan, Role.ANALYST, null, null);
        var browser = Colleague.jan(city);
        assertThat(browser.get("/staff").status()).isEqualTo(200);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(403);
    }

    @Test
    void a_role_that_ends_counts_no_more_in_a_running_session() {
        var jan = register().person(Colleague.JAN, ALWAYS);
        var role = register().give(jan, Role.ADMIN, null, null);
        var browser = Colleague.jan(city);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(200);
        register().endRole(jan, role);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(403);
    }

    @Test
    void a_member_who_is_blocked_gets_nothing_whatever_the_provider_says() {
        var admin = city.signedIn(Role.ADMIN);
        var program = city.as(Role.ADMIN);
        assertThat(admin.get("/staff/audit").status()).isEqualTo(200);
        register().block(register().person("inge", ALWAYS));
        register().block(register().program("demo-admin"));
        assertThat(admin.get("/staff/audit").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/city-file").status()).isEqualTo(403);
    }

    @Test
    void a_temporary_account_ends_with_its_last_day() {
        var jan = register().person(Colleague.JAN, new Period(MONDAY, MONDAY.plusDays(4)));
        register().give(jan, Role.ADMIN, null, null);
        var browser = Colleague.jan(city);
        on(MONDAY.plusDays(4));
        assertThat(browser.get("/staff/audit").status()).isEqualTo(200);
        on(MONDAY.plusDays(5));
        assertThat(browser.get("/staff/audit").status()).isEqualTo(403);
    }

    @Test
    void a_delegation_ends_at_its_date() {
        var chief = register().person("inge", ALWAYS);
        var role = register().give(chief, Role.ADMIN, null, null);
        var jan = register().person(Colleague.JAN, ALWAYS);
        register().give(jan, Role.PHONE, null, null);
        var browser = Colleague.jan(city);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(403);
        register().delegate(chief, role, jan, new Period(MONDAY.plusDays(1), MONDAY.plusDays(2)));
        assertThat(browser.get("/staff/audit").status()).as("not yet").isEqualTo(403);
        on(MONDAY.plusDays(1));
        assertThat(browser.get("/staff/audit").status()).isEqualTo(200);
        on(MONDAY.plusDays(3));
        assertThat(browser.get("/staff/audit").status()).as("over").isEqualTo(403);
        assertThat(browser.get("/staff").status()).as("his own role stays").isEqualTo(200);
    }

    @Test
    void a_delegated_role_ends_when_its_giver_loses_it() {
        var chief = register().person("inge", ALWAYS);
        var role = register().give(chief, Role.ADMIN, null, null);
        var jan = register().person(Colleague.JAN, ALWAYS);
        register().delegate(chief, role, jan, new Period(MONDAY, MONDAY.plusDays(30)));
        var browser = Colleague.jan(city);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(200);
        register().endRole(chief, role);
        assertThat(browser.get("/staff/audit").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"provider, 200, 403", "register, 403, 200", "both, 200, 200"})
    void the_city_says_whether_provider_or_register_or_both_give_roles(String source, int byProvider, int byRegister) {
        var choosing = City.with("staff: {roles: " + source + "}\n");
        var there = new RegisterFixture(members, rights, choosing);
        there.give(there.program("demo-phone"), Role.ADMIN, null, null);
        assertThat(choosing.as(Role.ADMIN).get("/api/v1/city-file").status()).isEqualTo(byProvider);
        assertThat(choosing.as(Role.PHONE).get("/api/v1/city-file").status()).isEqualTo(byRegister);
    }

    @Test
    void of_two_administrators_the_second_is_told() {
        var jan = register().person(Colleague.JAN, ALWAYS);
        var seen = register().version(jan);
        register().give(jan, Role.PHONE, null, null);
        assertThat(balieplein.kernel.CurrentCity.call(city.code(), () -> members.block(jan, seen)))
                .isEqualTo(new TeamChange.ChangedMeanwhile());
    }
}
