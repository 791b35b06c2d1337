package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

@Running
@At("2017-01-16T08:00")
class AvailabilityTest {

    @Test
    void twenty_minutes_on_a_thursday_have_33_starts() {
        var city = City.with(Desk.onThursday().file());
        assertThat(starts(city, "2017-01-19")).hasSize(33).startsWith("09:00").endsWith("19:40");
    }

    @Test
    void on_a_five_minute_grid_they_have_129() {
        var city = City.with(
                Desk.onThursday().rules("horizon: 60, lead: 0, grid: 5").file());
        assertThat(starts(city, "2017-01-19")).hasSize(129).startsWith("09:00").endsWith("19:40");
    }

    static List<String> starts(City city, String date) {
        var answer =
                city.get("/api/v1/availability?item=eid.request&location=stadskantoor&from=" + date + "&to=" + date);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json()
                .path("days")
                .path(0)
                .path("starts")
                .valueStream()
                .map(start -> start.asString())
                .toList();
    }
}
