package balieplein.surveys;

import balieplein.kernel.CityTime;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What residents of the current city answered, in weeks that are over: the running one could be asked anew after
/// every answer.
@Component
public class SurveyResults {

    private final TallyTable table;
    private final InstantSource clock;

    SurveyResults(TallyTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// With services and products.
    @Transactional(readOnly = true)
    public SurveyLook look(@Nullable String location, boolean generated) {
        return new SurveyLook(table.list(monday()), location, generated);
    }

    /// By location and channel only, which is much less to read.
    @Transactional(readOnly = true)
    public SurveyLook lookAtPlaces(@Nullable String location, boolean generated) {
        return new SurveyLook(table.listPlaces(monday()), location, generated);
    }

    /// Adds answers that were never given, and are marked so: for the demo.
    ///
    /// @param answers one of each channel and product
    @Transactional
    public void addGenerated(LocalDate monday, String location, Collection<GeneratedAnswers> answers) {
        table.add(answers.stream()
                .map(each -> new TallyRow(
                        monday,
                        location,
                        each.channel(),
                        each.service(),
                        each.product(),
                        true,
                        each.asked(),
                        each.scores()))
                .toList());
    }

    private LocalDate monday() {
        return CityTime.date(clock.instant()).with(DayOfWeek.MONDAY);
    }
}
