package balieplein.surveys;

import balieplein.Await;
import balieplein.City;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A city with a plaza that asks everybody how satisfied they are.
final class SurveyTown {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final PlazaCity plaza;
    private final JdbcClient sql;

    SurveyTown(DemoClock clock, JdbcClient sql) {
        this(clock, sql, "{share: 100}");
    }

    SurveyTown(DemoClock clock, JdbcClient sql, String surveys) {
        this.plaza = new PlazaCity(clock, "surveys: " + surveys + "\n");
        this.sql = sql;
    }

    PlazaCity plaza() {
        return plaza;
    }

    City city() {
        return plaza.city();
    }

    /// Somebody who came without an appointment is helped; the code of the visit.
    String helped() {
        var visit = called();
        plaza.act(visit, "start");
        if (plaza.finish(visit, "eid.request").status() != 200) {
            throw new AssertionError("Not finished: " + visit);
        }
        return visit;
    }

    String called() {
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        plaza.walkIn("eid.request");
        return plaza.next("7").json().path("visit").asString();
    }

    /// The token of the question, as soon as it is asked.
    String token(String source) {
        Await.until(SOON, () -> !tokens(source).isEmpty());
        return tokens(source).getFirst();
    }

    List<String> tokens(String source) {
        return CurrentCity.call(city().code(), () -> sql.sql("select token from surveys.invitation where source like ?")
                .param(source + "%")
                .query(String.class)
                .list());
    }

    /// Waits until every listener heard of what happened in this city.
    void everythingIsHeard() {
        Await.until(
                SOON,
                () -> sql.sql("select count(*) from database.event_publication where serialized_event like ?")
                                .param("%\"" + city().code() + "\"%")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /// How often somebody was asked, and how many answers there are.
    int count(String what) {
        var column = what.equals("asked") ? "asked" : "scores[1] + scores[2] + scores[3] + scores[4] + scores[5]";
        return CurrentCity.call(
                city().code(), () -> sql.sql("select coalesce(sum(" + column + "), 0) from surveys.tally")
                        .query(Integer.class)
                        .single());
    }

    /// An appointment that somebody makes online.
    String booked(LocalDate day, String time, String name, String email) {
        var body = new HashMap<String, Object>(Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "stadskantoor",
                "start",
                day + "T" + time,
                "name",
                name,
                "email",
                email));
        var answer = city().post("/api/v1/appointments", body);
        if (answer.status() != 201) {
            throw new AssertionError("Not booked: " + answer);
        }
        return answer.json().path("code").asString();
    }
}
