package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The question reaches who booked by phone too, and goes to nobody whom messages do not reach (QUA-04).
@Running
class SurveyMessagesTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SurveyRounds rounds;

    private SurveyTown town;

    @BeforeEach
    void openTheTown() {
        town = new SurveyTown(clock, sql);
    }

    @Test
    void who_booked_by_phone_with_a_mobile_gets_one_text_message_the_morning_after() {
        var token = town.token("booking:" + bookedByPhone("10:00", "0470000001"));
        town.plaza().at(PlazaCity.DAY.plusDays(1), "10:00");
        morning();
        morning();
        assertThat(messages()).singleElement().asString().startsWith("sms ").contains("/survey/" + token);
        assertThat(here(() -> sql.sql("select channel from surveys.invitation")
                        .query(String.class)
                        .single()))
                .isEqualTo("phone");
    }

    @Test
    void one_question_that_cannot_be_written_keeps_none_of_the_others_and_leaves_another_morning() {
        var broken = List.of("10:00", "10:10").stream()
                .map(time -> town.booked(PlazaCity.DAY, time, "An Peeters", time.replace(':', '.') + "@example.org"))
                .toList();
        broken.forEach(code -> town.token("booking:" + code));
        var well = town.token("booking:" + bookedByPhone("10:20", "0470000007"));
        here(() -> sql.sql("update surveys.invitation set day = day - 1 where source <> all (?)")
                .param(new String[] {source(well)})
                .update());
        address(broken, "of two\nlines");
        town.plaza().at(PlazaCity.DAY.plusDays(1), "10:00");
        for (var number = 0; number < 2; number++) {
            assertThatThrownBy(this::morning)
                    .hasMessageContaining("booking:")
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
            assertThat(messages()).singleElement().asString().contains(well);
        }
        address(broken, "an@example.org");
        town.plaza().at(PlazaCity.DAY.plusDays(2), "10:00");
        morning();
        assertThat(messages()).hasSize(3);
    }

    private String source(String token) {
        return here(() -> sql.sql("select source from surveys.invitation where token = ?")
                .param(token)
                .query(String.class)
                .single());
    }

    private void address(List<String> appointments, String email) {
        here(() -> sql.sql("update appointments.appointment set email = ? where code = any (?)")
                .params(email, appointments.toArray(String[]::new))
                .update());
    }

    @Test
    void at_the_desk_nobody_is_asked_about_the_booking_itself() {
        var desk = town.city().as(Role.INFO).post("/api/v1/appointments", booking("10:00", "0470000002"));
        assertThat(desk.status()).as("%s", desk).isEqualTo(201);
        town.token("booking:" + bookedByPhone("10:10", "0470000003"));
        assertThat(town.tokens("booking:" + desk.json().path("code").asString()))
                .isEmpty();
    }

    @Test
    void who_is_not_reached_by_messages_is_not_asked() {
        var first = bookedByPhone("10:00", "0470000004");
        town.token("booking:" + first);
        bounced("+32470000005");
        var unreached = bookedByPhone("10:10", "0470000005");
        town.token("booking:" + bookedByPhone("10:20", "0470000006"));
        town.everythingIsHeard();
        assertThat(town.tokens("booking:" + unreached)).isEmpty();
    }

    private String bookedByPhone(String time, String mobile) {
        var booked = town.city().as(Role.PHONE).post("/api/v1/appointments", booking(time, mobile));
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return booked.json().path("code").asString();
    }

    private static Map<String, Object> booking(String time, String mobile) {
        return Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "stadskantoor",
                "start",
                PlazaCity.DAY + "T" + time,
                "name",
                "An Peeters",
                "mobile",
                mobile);
    }

    /// A text message that did not arrive, which nobody looked at yet.
    private void bounced(String mobile) {
        here(() -> sql.sql("""
                        insert into notifications.message (
                            key, channel, recipient, language, subject, body, created, settled_at, state)
                        values ('bounced', 'sms', ?, 'nl', '', '', now(), now(), 'bounced')
                        """).param(mobile).update());
    }

    private void morning() {
        CurrentCity.run(town.city().code(), rounds::send);
    }

    private List<String> messages() {
        return here(() -> sql.sql("select channel || ' ' || body from notifications.message where key like 'survey:%'")
                .query(String.class)
                .list());
    }

    private <T> T here(Supplier<T> work) {
        return CurrentCity.call(town.city().code(), work::get);
    }
}
