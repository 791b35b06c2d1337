package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first morning: somebody looks at figures before there is anything to count, with and without a location.
@Running
class EmptyCityTest {

    private final List<City> analysts = List.of(
            City.fresh().signedIn(Role.ANALYST),
            City.with(Desk.onThursday().file()).signedIn(Role.ANALYST));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/reports",
                "/staff/reports?from=2016-02-29&to=2016-02-29",
                "/staff/reports/access.csv",
                "/staff/reports/bookings.csv",
                "/staff/reports/channels.csv",
                "/staff/reports/definitions",
                "/staff/reports/findings",
                "/staff/reports/months",
                "/staff/reports/report.pdf?from=2016-09-05&to=2016-09-11",
                "/staff/reports/reviews",
                "/staff/reports/rollouts",
                "/staff/reports/rows",
                "/staff/reports/rows.csv",
                "/staff/reports/saved",
                "/staff/reports/times.csv",
                "/staff/reports/visits.csv",
                "/staff/scenarios"
            })
    void a_report_on_nothing_says_so(String path) throws IOException {
        for (var analyst : analysts) {
            var answer = analyst.get(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(words(answer)).doesNotContain("NaN", "???", "null");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff/reports/day",
                "/staff/forecasts",
                "/staff/reports/urgent",
                "/staff/reports/urgent.csv",
                "/staff/reports/day?location=stadskantoor"
            })
    void a_report_of_one_location_says_so_or_that_there_is_none(String path) {
        for (var analyst : analysts) {
            assertThat(analyst.get(path).status()).as(path).isIn(200, 404);
        }
    }

    private static String words(Answer answer) throws IOException {
        if (!answer.header("content-type").equals("application/pdf")) {
            return answer.body();
        }
        try (var pdf = Loader.loadPDF(answer.response().body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
