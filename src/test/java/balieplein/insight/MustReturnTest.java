package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who has to come again, and for want of what (CAT-03): the example of the requirement, through the counter.
@Running
class MustReturnTest {

    private static final int CLOSED = 200;
    private static final List<String> LACKING = List.of("Een pasfoto", "Je oude kaart");

    @Autowired
    private DemoClock clock;

    @Autowired
    private FactsTable facts;

    @Test
    void of_two_hundred_visits_twelve_were_incomplete_seven_for_want_of_a_photo_and_one_came_back() {
        var plaza = new PlazaCity(clock);
        var again = plaza.book("15:00");
        for (var visit = 0; visit < 12; visit++) {
            plaza.at("09:%02d".formatted(visit));
            var missing = visit < 7 ? LACKING.subList(0, 1) : LACKING.subList(1, 2);
            serve(plaza, plaza.walkIn("eid.request").json().path("visit").asString(), missing, visit == 0 ? again : "");
        }
        CurrentCity.run(plaza.code(), () -> IntStream.range(12, CLOSED - 1).forEach(this::closed));
        plaza.at("14:59");
        serve(plaza, plaza.checkIn(again).json().path("visit").asString(), List.of(), "");

        await().untilAsserted(() -> {
            var page = plaza.city()
                    .signedIn(Role.ANALYST)
                    .get("/staff/reports?from=2017-01-19&to=2017-01-19")
                    .page();
            assertThat(page.text())
                    .contains("6,0 % van de bezoekers moet terugkomen (12 van 200). 1 bezoeker kwam terug");
            assertThat(bars(page)).endsWith("Een pasfoto 7", "Je oude kaart 5");
        });
    }

    private void closed(int number) {
        var sample = FactSample.visit("closed-" + number).arrives("10:00").starts("10:05", "7");
        facts.save(sample.finishes("10:10", Map.of("eid.request", 1)));
    }

    private static List<String> bars(Document page) {
        return page.select("tr:has(th:matchesOwn(pasfoto|kaart)), li:has(:matchesOwn(pasfoto|kaart))")
                .eachText();
    }

    private static void serve(PlazaCity plaza, String visit, List<String> missing, String followUp) {
        plaza.next("7");
        plaza.act(visit, "start");
        var finish = new HashMap<String, Object>(
                Map.of("handled", List.of(Map.of("step", "eid.request", "count", 1)), "missing", missing));
        if (!followUp.isEmpty()) {
            finish.put("followUp", followUp);
        }
        var finished = plaza.official().post("/api/v1/visits/" + visit + "/finish", finish);
        assertThat(finished.status()).as(finished.toString()).isEqualTo(200);
    }
}
