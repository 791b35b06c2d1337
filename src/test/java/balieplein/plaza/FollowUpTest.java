package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The appointment for next time, booked at the counter while the visitor is there (APT-04).
@Running
class FollowUpTest {

    private static final String MOBILE = "0470 00 11 22";

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private PlazaCity plaza;
    private City official;
    private String page;

    @BeforeEach
    void somebodyIsHelpedAtTheCounter() {
        plaza = new PlazaCity(clock);
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        official = plaza.city().signedIn(Role.COUNTER);
        page = "/staff/counter/stadskantoor/7/visits/" + visit + "/follow-up";
    }

    @Test
    void the_visitor_gets_one_confirmation_and_the_official_reads_the_code_however_often_the_button_is_pressed() {
        var start = moments().getFirst();
        var code = code(book(start, "Mila Test"));
        assertThat(code).isNotEmpty();
        assertThat(code(book(start, "Mila Test")))
                .as("a second press books once")
                .isEqualTo(code);
        await().untilAsserted(() -> assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("+32470001122")
                .contains(code));
    }

    @Test
    void whoever_was_quicker_takes_the_moment_and_nothing_typed_is_lost() {
        var start = moments().getFirst();
        for (var name : List.of("Eerste", "Tweede")) {
            assertThat(plaza.city()
                            .post("/api/v1/appointments", Desk.booking(start, name))
                            .status())
                    .isEqualTo(201);
        }
        var refused = book(start, "Mila Test");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=name]").attr("value")).isEqualTo("Mila Test");
        assertThat(refused.page().select("input[name=mobile]").attr("value")).isEqualTo(MOBILE);
        assertThat(refused.page().select("input[name=start]").eachAttr("value"))
                .isNotEmpty()
                .doesNotContain(start);
    }

    @Test
    void without_a_name_a_moment_or_a_whole_number_nothing_is_booked() {
        var refused = official.submit(page, page + "/book", "start", "", "name", " ", "mobile", "0470 00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[data-invalid]")).hasSize(3);
        assertThat(messages()).isEmpty();
    }

    private List<String> moments() {
        return official.get(page).page().select("input[name=start]").eachAttr("value");
    }

    private Answer book(String start, String name) {
        return official.submitTo(page, page + "/book", "start", start, "name", name, "mobile", MOBILE);
    }

    private String code(Answer booked) {
        var desk = booked.header("location");
        assertThat(official.follow(desk).page().text()).contains("De vervolgafspraak is geboekt.");
        return desk.replaceFirst(".*&follow=", "");
    }

    private List<String> messages() {
        return CurrentCity.call(plaza.code(), () -> sql.sql(
                        "select recipient || ' ' || body from notifications.message where channel = 'sms'")
                .query(String.class)
                .list());
    }
}
