package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.catalogue.Channel;
import balieplein.catalogue.ProductRequested;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is not told because it would say something of one person.
@Running
class WithheldFiguresTest {

    @Autowired
    private Reports reports;

    @Autowired
    private FactsTable table;

    @Autowired
    private JdbcClient sql;

    private final City city = FourWeeks.city();

    @Test
    void a_counter_with_one_official_keeps_its_figures_for_whoever_has_the_right() {
        here(() -> {
            for (var i = 0; i < 60; i++) {
                table.save(served(i, "7", "jan"));
                table.save(served(100 + i, "8", i % 2 == 0 ? "an" : "els"));
                table.save(served(200 + i, "9", i % 2 == 0 ? "an" : "piet"));
            }
        });
        var address = "/api/v1/reports/times?from=2017-01-16&to=2017-01-22&by=counter";
        var seen = city.as(Role.ANALYST).get(address).json().path("rows");
        assertThat(seen.get(0).path("withheld").asString()).isEqualTo("one-official");
        assertThat(seen.get(0).path("handling").path("mean").isNull()).isTrue();
        assertThat(seen.get(1).path("withheld").asString()).isEqualTo("gives-away");
        assertThat(seen.get(2).path("finished").asInt()).isEqualTo(60);
        assertThat(city.as(Role.ANALYST).get(address + "&format=csv").body()).contains("\r\n7,x,", "\r\n9,60,");
        assertThat(city.as(Role.ANALYST)
                        .get("/api/v1/reports/times?from=2017-01-19&by=official")
                        .status())
                .isEqualTo(403);
        var manager = city.as(Role.FLOOR_MANAGER);
        assertThat(manager.get(address)
                        .json()
                        .path("rows")
                        .get(0)
                        .path("finished")
                        .asInt())
                .isEqualTo(60);
        assertThat(manager.get("/api/v1/reports/visits?from=2017-01-19&by=official")
                        .body())
                .contains("jan");
        here(() -> assertThat(sql.sql("select count(*) from audit.entry where action = 'insight.staff-figures-seen'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2));
    }

    @Test
    void what_is_published_hides_fewer_than_five_in_json_and_csv() {
        here(() -> {
            for (var i = 0; i < 3; i++) {
                table.save(visit("a" + i).arrives("09:10").ends(VisitFact.State.LEFT));
            }
            for (var i = 0; i < 8; i++) {
                table.save(visit("b" + i).arrives("10:10").ends(VisitFact.State.LEFT));
                table.save(visit("c" + i).arrives("11:10").ends(VisitFact.State.LEFT));
                table.save(visit("d" + i).arrives("11:20").ends(VisitFact.State.LEFT));
            }
        });
        var address = "/api/v1/reports/visits?from=2017-01-19&by=date,half-hour&publish=true";
        assertThat(city.as(Role.ANALYST).get(address + "&format=csv").body().replace("\r\n", "|"))
                .isEqualTo(
                        "date,half-hour,visits,items|2017-01-19,09:00,<5,<5|2017-01-19,10:00,x,x|2017-01-19,11:00,16,0|");
        var rows = city.as(Role.ANALYST).get(address).json().path("rows");
        assertThat(rows.get(0).path("visits").isNull()).isTrue();
        assertThat(rows.get(0).path("withheld").asString()).isEqualTo("small");
    }

    private void here(Runnable work) {
        CurrentCity.run(city.code(), work);
    }

    private static VisitFact served(int number, String counter, String official) {
        var fact = visit("v" + number)
                .arrives("09:52")
                .starts("10:00", counter)
                .finishes("10:10", Map.of("eid.request", 1));
        return new VisitFact(
                fact.visit(),
                fact.events(),
                fact.day(),
                fact.halfHour(),
                fact.location(),
                fact.channel(),
                fact.state(),
                fact.moments(),
                fact.times(),
                counter,
                fact.pool(),
                fact.asked(),
                fact.handled(),
                new Circumstances(null, official, "", 0, null, List.of(), null, false));
    }

    private static ProductRequested asked(String request, Channel channel, Channel finished, String visit) {
        return new ProductRequested(
                "any", request, "eid", channel, null, Instant.parse("2016-09-05T08:00:00Z"), finished, visit);
    }
}
