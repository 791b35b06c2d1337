package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.SlotCase;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Cases of queues that other systems met; `slot-cases.txt` names them all.
@Running
class QueueCasesTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @SlotCase("C140")
    @Test
    void a_visit_goes_from_the_ticket_over_a_second_product_to_the_end() {
        var visit = arrive();
        plaza.at("09:05").next("7");
        plaza.act(visit, "start");
        assertThat(plaza.finish(visit, "eid.request", "passport.request").status())
                .isEqualTo(200);
        var shown = plaza.visit(visit).json();
        assertThat(shown.path("state").asString()).isEqualTo("finished");
        assertThat(shown.path("handled").size()).isEqualTo(2);
    }

    @SlotCase("C142")
    @Test
    void who_leaves_at_once_and_who_leaves_while_waiting_are_not_called() {
        var atOnce = arrive();
        leave(atOnce);
        var waiting = arrive();
        plaza.at("09:20");
        leave(waiting);
        assertThat(plaza.next("7").status()).isEqualTo(204);
        for (var visit : new String[] {atOnce, waiting}) {
            assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("left");
        }
    }

    @SlotCase("C146")
    @Test
    void the_next_visitor_is_one_who_is_not_with_somebody_else_or_nobody() {
        var first = arrive();
        var second = arrive();
        assertThat(plaza.next("7").json().path("visit").asString()).isEqualTo(first);
        assertThat(plaza.next("8").json().path("visit").asString()).isEqualTo(second);
        assertThat(plaza.next("7").status()).isEqualTo(204);
    }

    @SlotCase("C152")
    @Test
    void numbers_start_again_every_day() {
        plaza.at("09:00").walkIn("eid.request");
        assertThat(plaza.walkIn("eid.request").json().path("ticket").asString()).isEqualTo("B002");
        plaza.at(PlazaCity.DAY.plusWeeks(1), "09:00");
        assertThat(plaza.walkIn("eid.request").json().path("ticket").asString()).isEqualTo("B001");
    }

    private String arrive() {
        return plaza.walkIn("eid.request").json().path("visit").asString();
    }

    private void leave(String visit) {
        var left =
                plaza.city().as(Role.COUNTER).post("/api/v1/visits/" + visit + "/leave", Map.of("reason", "No time"));
        assertThat(left.status()).as(left.toString()).isEqualTo(200);
    }
}
