package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The figures as programs get them.
@Running
class ReportsApiTest {

    private static final String THURSDAY = "from=2017-01-19&to=2017-01-19";

    @Autowired
    private FactsTable table;

    private final City city = City.fresh();

    @BeforeEach
    void fourVisits() {
        var facts = List.of(
                visit("v1")
                        .arrives("09:52")
                        .due("10:00")
                        .starts("10:00", "7")
                        .finishes("10:10", Map.of("eid.request", 1, "address-change.request", 1)),
                visit("v2")
                        .arrives("09:40")
                        .due("09:45")
                        .starts("09:42:30", "7")
                        .finishes("09:50", Map.of("eid.request", 1)),
                visit("v3").arrives("10:15").ends(VisitFact.State.NOT_CLOSED),
                visit("v4").on("2017-01-20").arrives("10:15").ends(VisitFact.State.LEFT));
        CurrentCity.run(city.code(), () -> facts.forEach(table::save));
    }

    @Test
    void an_analyst_reads_visits_by_product_and_half_hour_with_both_totals() {
        var report = city.as(Role.ANALYST)
                .get("/api/v1/reports/visits?" + THURSDAY + "&by=product,half-hour")
                .json();
        assertThat(report.path("rows").toString()).isEqualTo("""
                [{"date":"2017-01-19","product":"address-change","half-hour":"09:30","visits":1,"items":1},\
                {"date":"2017-01-19","product":"eid","half-hour":"09:30","visits":2,"items":2},\
                {"date":"2017-01-19","product":"eid","half-hour":"10:00","visits":1,"items":0}]""");
        assertThat(report.path("totals").toString()).isEqualTo("""
                {"visits":3,"products":4,"items":3,"finished":2,"open":0,"left":0,"noShow":0,"notClosed":1,"generated":0}""");
    }

    @Test
    void a_floor_manager_reads_waiting_handling_and_throughput_in_minutes() {
        var report = city.as(Role.FLOOR_MANAGER)
                .get("/api/v1/reports/times?" + THURSDAY + "&by=counter")
                .json();
        assertThat(report.path("unit").asString()).isEqualTo("minutes");
        var row = report.path("rows").get(0);
        assertThat(row.path("counter").asString()).isEqualTo("7");
        assertThat(row.path("waiting").toString())
                .isEqualTo("{\"n\":2,\"mean\":5.25,\"p50\":5.25,\"p90\":7.45,\"within\":1.0}");
        assertThat(row.path("waitingFromDue").toString())
                .isEqualTo("{\"n\":2,\"mean\":-1.25,\"p50\":-1.25,\"p90\":-0.25,\"within\":1.0}");
        assertThat(row.path("handling").path("mean").asString()).isEqualTo("8.75");
        assertThat(row.path("throughput").path("mean").asDouble()).isEqualTo(14.0);
        assertThat(report.path("totals").path("notClosed").asInt()).isEqualTo(1);
        assertThat(report.path("totals").path("visits").asInt()).isEqualTo(3);
        assertThat(report.path("totals").path("throughput").path("n").asInt()).isEqualTo(2);
    }

    @Test
    void the_same_figures_come_as_csv_when_asked_in_either_way() {
        var expected = """
                weekday,visits,items
                thursday,3,3
                friday,1,0
                """.replace("\n", "\r\n");
        var address = "/api/v1/reports/visits?from=2017-01-19&to=2017-01-20&by=weekday";
        var analyst = city.as(Role.ANALYST);
        assertThat(analyst.get(address + "&format=csv").body()).isEqualTo(expected);
        var byAccept = analyst.with("Accept", "text/csv").get(address);
        assertThat(byAccept.body()).isEqualTo(expected);
        assertThat(byAccept.header("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(analyst.get("/api/v1/reports/times?" + THURSDAY + "&format=csv")
                        .body())
                .startsWith("finished,waiting-n,waiting-mean,")
                .contains("\r\n2,2,5.25,5.25,7.45,1.0000,2,-1.25,");
    }

    @Test
    void a_day_without_visitors_is_an_empty_report_and_no_fault() {
        var report = city.as(Role.ANALYST)
                .get("/api/v1/reports/times?from=2017-05-01")
                .json();
        assertThat(report.path("rows").size()).isZero();
        assertThat(report.path("totals").path("waiting").toString())
                .isEqualTo("{\"n\":0,\"mean\":null,\"p50\":null,\"p90\":null,\"within\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "by=colour, by, unknown",
        "by=product;half-hour, by, unknown",
        "location=nowhere, location, unknown",
        "from=2017-01-20&to=2017-01-19, to, before-from",
        "from=1900-01-01&to=2017-01-19, to, too-long"
    })
    void what_cannot_be_answered_is_said_at_its_field(String query, String field, String code) {
        var answer = city.as(Role.ANALYST).get("/api/v1/reports/visits?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo(code);
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertThat(city.as(Role.ANALYST)
                        .get("/api/v1/reports/visits?from=yesterday")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNTER", "INFO", "PRODUCT_MANAGER", "LOCATION_MANAGER", "PHONE", "KIOSK", "DISPLAY"})
    void others_do_not_read_figures(Role role) {
        assertThat(city.as(role).get("/api/v1/reports/visits").status()).isEqualTo(403);
        assertThat(city.as(role).get("/api/v1/reports/times").status()).isEqualTo(403);
    }

    @Test
    void nobody_reads_figures_without_a_token_nor_with_one_of_another_city() {
        assertThat(city.get("/api/v1/reports/visits").status()).isEqualTo(401);
        var elsewhere = City.fresh();
        var foreign = elsewhere.withToken(city.token(Role.ANALYST)).get("/api/v1/reports/visits?" + THURSDAY);
        assertThat(foreign.status()).isIn(401, 403);
        assertThat(elsewhere
                        .as(Role.ANALYST)
                        .get("/api/v1/reports/visits?" + THURSDAY)
                        .json()
                        .path("rows")
                        .size())
                .isZero();
    }
}
