package balieplein.insight;

import balieplein.catalogue.FeatureSwitch;
import balieplein.catalogue.Products;
import balieplein.catalogue.Service;
import balieplein.kernel.CityTime;
import balieplein.surveys.Scores;
import balieplein.surveys.SurveyLook;
import balieplein.surveys.SurveyResults;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What changed at a service since it began to work in another way: the weeks before beside the weeks after, each with
/// its number of visits (APT-15). The days come from the switches of the service in the city file (CAT-06).
@Component
public class Rollouts {

    public static final int WEEKS = 8;

    private final Reports reports;
    private final ServedBookingsTable bookings;
    private final SurveyResults surveys;
    private final Products products;
    private final InstantSource clock;

    Rollouts(
            Reports reports,
            ServedBookingsTable bookings,
            SurveyResults surveys,
            Products products,
            InstantSource clock) {
        this.reports = reports;
        this.bookings = bookings;
        this.surveys = surveys;
        this.products = products;
        this.clock = clock;
    }

    /// The last begun first; a way that was always there has no before, and is left out.
    public List<Rollout> list() {
        var answers = surveys.look(null, true);
        return products.services().stream()
                .flatMap(service -> service.switches().stream()
                        .filter(way -> way.period().from() != null)
                        .map(way -> rollout(service, way, answers)))
                .sorted((one, other) -> begin(other.way()).compareTo(begin(one.way())))
                .toList();
    }

    private Rollout rollout(Service service, FeatureSwitch way, SurveyLook answers) {
        var from = begin(way);
        var until = way.period().until();
        var yesterday = CityTime.date(clock.instant()).minusDays(1);
        var last = Stream.of(from.plusWeeks(WEEKS).minusDays(1), yesterday, until == null ? yesterday : until)
                .min(LocalDate::compareTo)
                .orElse(yesterday);
        var steps = steps(service);
        return new Rollout(
                service.code(),
                way,
                side(service, steps, new Selection(null, from.minusWeeks(WEEKS), from.minusDays(1)), answers),
                last.isBefore(from)
                        ? new Rollout.Side(
                                new Selection(null, from, from),
                                TimesReport.Row.none(List.of(service.code()), Withheld.NOT),
                                0,
                                0,
                                Scores.NONE)
                        : side(service, steps, new Selection(null, from, last), answers),
                until == null ? 0 : bookings.standing(steps, until));
    }

    private Rollout.Side side(Service service, List<String> steps, Selection period, SurveyLook answers) {
        var times = reports.times(period, List.of(Dimension.SERVICE)).row(service.code());
        var presence = bookings.presence(steps, period, CityTime.date(clock.instant()));
        return new Rollout.Side(
                period,
                times,
                presence.due(),
                presence.missed(),
                answers.service(service.code(), period.from(), period.to()));
    }

    private List<String> steps(Service service) {
        return products.listAll().stream()
                .filter(product -> service.code().equals(product.service()))
                .flatMap(product -> product.steps().stream().map(step -> product.code() + "." + step.code()))
                .toList();
    }

    private static LocalDate begin(FeatureSwitch way) {
        return Objects.requireNonNull(way.period().from());
    }
}
