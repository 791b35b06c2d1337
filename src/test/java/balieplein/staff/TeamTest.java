package balieplein.staff;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.audit.AuditEntry;
import balieplein.audit.AuditLog;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How an administrator looks after colleagues on the screens.
@Running
class TeamTest {

    private static final String TEAM = "/staff/team";

    @Autowired
    private AuditLog audit;

    private final City city = City.with("""
            services:
              - {code: registry, name: {nl: Burgerzaken}}
            """);

    private final City admin = city.signedIn(Role.ADMIN);

    private String added(String name, String subject) {
        var answer = admin.submit(TEAM, TEAM, "name", name, "subject", subject, "from", "2017-01-02");
        assertThat(answer.status()).as("%s", answer).isEqualTo(303);
        return answer.header("location").replaceAll(".*/staff/team/|\\?.*", "");
    }

    private Answer on(String member, String form, String... values) {
        return admin.submit(TEAM + "/" + member, TEAM + "/" + member + form, values);
    }

    private List<String> record(String member) {
        return CurrentCity.call(city.code(), () -> audit.list("member:" + member)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void an_administrator_takes_a_colleague_in_and_gives_a_role_and_takes_it_back() {
        var jan = added("Jan Zonder Rol", Colleague.JAN);
        on(jan, "/roles", "role", "phone", "service", "registry", "roleFrom", "2017-01-02");
        var browser = Colleague.jan(city);
        assertThat(browser.get("/staff").status()).isEqualTo(200);
        assertThat(admin.get(TEAM).page().text()).contains("Jan Zonder Rol", "Burgerzaken", "Inge Vos");
        var end =
                admin.get(TEAM + "/" + jan).page().select("form[action$=/end]").attr("action");
        assertThat(admin.submit(TEAM + "/" + jan, end).status()).isEqualTo(303);
        assertThat(browser.get("/staff").status()).isEqualTo(403);
        assertThat(record(jan)).containsExactly("staff.role-ended", "staff.role-given", "staff.member-added");
    }

    @Test
    void a_role_is_passed_on_with_an_end_and_a_reason() {
        var chief = added("Inge Vos", "inge");
        var jan = added("Jan Zonder Rol", Colleague.JAN);
        on(chief, "/roles", "role", "admin", "roleFrom", "2017-01-02");
        var held = admin.get(TEAM + "/" + chief)
                .page()
                .select("select[name=held] option")
                .last()
                .attr("value");
        var endless = on(chief, "/delegations", "held", held, "to", jan, "reason", "Verlof");
        assertThat(endless.status()).as("without a last day").isEqualTo(422);
        var passed =
                on(chief, "/delegations", "held", held, "to", jan, "reason", "Verlof", "delegationUntil", "2099-12-31");
        assertThat(passed.header("location")).endsWith("said=done");
        assertThat(Colleague.jan(city).get(TEAM).status()).isEqualTo(200);
        assertThat(record(chief)).startsWith("staff.role-delegated");
    }

    @Test
    void a_mandate_has_a_limit_and_is_in_the_file() {
        var jan = added("Jan Zonder Rol", Colleague.JAN);
        assertThat(on(jan, "/mandates", "matter", "fee-waiver", "upTo", "").status())
                .as("without an amount")
                .isEqualTo(422);
        on(jan, "/mandates", "matter", "fee-waiver", "upTo", "20,00", "mandateFrom", "2017-01-02");
        assertThat(admin.get(TEAM + "/mandates.csv").body())
                .contains("Jan Zonder Rol,jan,fee-waiver,20.00,2017-01-02,");
    }

    @Test
    void administrators_cannot_shut_themselves_out() {
        var self = added("Inge Vos", "inge");
        assertThat(on(self, "/block").header("location")).endsWith("said=own-last-admin");
        assertThat(admin.get(TEAM).status()).isEqualTo(200);
        assertThat(record(self)).containsExactly("staff.member-added");
    }

    @Test
    void who_was_second_is_told_and_nothing_is_lost() {
        var jan = added("Jan Zonder Rol", Colleague.JAN);
        on(jan, "/roles", "role", "phone", "roleFrom", "2017-01-02");
        assertThat(on(jan, "/block", "version", "1").header("location")).endsWith("said=changed-meanwhile");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var answer = admin.submit(TEAM, TEAM, "name", "Jan Zonder Rol", "from", "2017-01-02");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("input[name=name]").attr("value")).isEqualTo("Jan Zonder Rol");
        added("Jan Zonder Rol", Colleague.JAN);
        assertThat(admin.submit(TEAM, TEAM, "name", "Twee", "subject", Colleague.JAN, "from", "2017-01-02")
                        .status())
                .as("twice the same subject")
                .isEqualTo(422);
    }
}
