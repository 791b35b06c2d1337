package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Six visitors at two locations on two days, one of them sent on to another counter: every split of the figures has
/// each of them where they belong, and adds up to all of them (MEA-01).
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitFiguresTest {

    private static final String DAYS = "from=2017-01-12&to=2017-01-13";

    private @Nullable City played;

    @BeforeAll
    void sixVisits() {
        played = City.like("dijlestad");
        at("2017-01-12T14:00:00+01:00");
        finish(started("stadskantoor", "7"), "address-change.request");
        finish(started("stadskantoor", "7"), "eid.request");
        var sent = started("stadskantoor", "7");
        act(sent.path(), "transfer", Map.of("to", "residence-card.request"));
        finish(started(sent, "12"), "residence-card.request");
        finish(started("heikant", "1"), "address-change.request");
        finish(started("heikant", "2"), "waste-bags.sale");
        at("2017-01-13T10:00:00+01:00");
        finish(started("stadskantoor", "8"), "address-change.request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | 2017-01-12=5, 2017-01-13=1",
                "month | 2017-01=6",
                "weekday | friday=1, thursday=5",
                "half-hour | 10:00=1, 14:00=5",
                "location | heikant=2, stadskantoor=4",
                "product | address-change=3, eid=1, residence-card=1, waste-bags=1",
                "service | afval=1, burgerzaken=4, vreemdelingenzaken=1",
                "counter | 1=1, 12=1, 2=1, 7=2, 8=1",
                "pool | general=5, specialised=1",
                "channel | kiosk=6",
                "regime | walk-in=6",
                "opening | 09:00-15:00 mixed=1, 09:00-20:00 mixed=3, 13:30-18:00 mixed=2",
                "referrals | 0=5, 1=1"
            })
    void every_visit_stands_once_under_what_it_was(String split, String expected) {
        for (var kind : List.of("visits", "times")) {
            var found = new TreeMap<String, Integer>();
            city().as(Role.FLOOR_MANAGER)
                    .get("/api/v1/reports/" + kind + "?" + DAYS + "&by=" + split)
                    .json()
                    .path("rows")
                    .forEach(row -> found.merge(
                            row.path(split).asString(),
                            row.path(kind.equals("visits") ? "visits" : "finished")
                                    .asInt(),
                            Integer::sum));
            assertThat(found).as(kind).hasToString("{" + expected + "}");
            assertThat(found.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(6);
        }
    }

    @Test
    void the_dashboard_says_how_many_were_sent_on() {
        assertThat(city().signedIn(Role.ANALYST)
                        .get("/staff/reports?" + DAYS)
                        .page()
                        .text())
                .contains("doorgestuurd naar een andere balie (1 bezoek)");
    }

    private record Visit(String code, String ticket, String location) {

        String path() {
            return "/api/v1/visits/" + code + "/";
        }
    }

    private Visit started(String location, String counter) {
        var ticket = done(city().as(Role.KIOSK)
                        .post(
                                "/api/v1/check-ins",
                                Map.of("step", "address-change.request", "persons", 1, "location", location)))
                .json();
        return started(
                new Visit(ticket.path("visit").asString(), ticket.path("ticket").asString(), location), counter);
    }

    private Visit started(Visit visit, String counter) {
        done(city().as(Role.COUNTER)
                .post(
                        "/api/v1/counters/" + counter + "/call?location=" + visit.location(),
                        Map.of("ticket", visit.ticket())));
        act(visit.path(), "start", Map.of());
        return visit;
    }

    private void finish(Visit visit, String step) {
        act(visit.path(), "finish", Map.of("handled", List.of(Map.of("step", step, "count", 1))));
    }

    private void act(String visit, String act, Map<String, Object> body) {
        done(city().as(Role.COUNTER).post(visit + act, body));
    }

    private void at(String moment) {
        done(city().put("/api/v1/demo/clock", Map.of("now", moment, "running", false)));
    }

    private City city() {
        return Objects.requireNonNull(played);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }
}
