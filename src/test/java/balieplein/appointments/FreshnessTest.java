package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.simulators.DemoClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was computed is given again as long as it is true, and no moment longer.
@Running
@At("2017-01-16T08:00:30")
class FreshnessTest {

    private static final String DAY = "2017-01-19";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Pattern CHANGES_WHAT_IS_FREE =
            Pattern.compile("(update|insert into|delete from) appointments\\.(unit|reservation|absence)\\b");

    @Autowired
    private DemoClock clock;

    @Autowired
    private FreeMoments free;

    @Autowired
    private VisitPolicy visits;

    @Autowired
    private Locations locations;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void the_same_question_is_computed_once_until_somebody_books_anywhere() {
        var first = atRest();
        assertThat(book(City.with(Desk.onThursday().file()), DAY + "T10:00", "Elsewhere")
                        .status())
                .isEqualTo(201);
        assertThat(days()).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void when_the_minute_is_over_it_is_computed_again() {
        Await.until(SOON, () -> {
            Desk.at(clock, "2017-01-16T08:00:30");
            var first = days();
            Desk.at(clock, "2017-01-16T08:00:59");
            return days() == first;
        });
        var last = days();
        Desk.at(clock, "2017-01-16T08:01");
        assertThat(days()).isNotSameAs(last);
    }

    @Test
    void a_hold_that_ends_within_the_minute_is_free_that_second() {
        city.post("/api/v1/holds", Desk.booking(DAY + "T10:00", "Holder"));
        Desk.at(clock, "2017-01-16T08:10:29");
        assertThat(starts(city, DAY)).doesNotContain("10:00");
        assertThat(starts(city, DAY)).doesNotContain("10:00");
        Desk.at(clock, "2017-01-16T08:10:30");
        assertThat(starts(city, DAY)).contains("10:00");
    }

    @Test
    void every_class_that_takes_or_frees_places_says_so() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/balieplein/appointments"))) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CHANGES_WHAT_IS_FREE.matcher(text(file)).find())
                    .filter(file -> !text(file).contains("freshness.changed()"))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What is given twice: other towns of the same product, which book meanwhile, change it too.
    private List<Availability.Day> atRest() {
        var given = new AtomicReference<List<Availability.Day>>();
        Await.until(SOON, () -> {
            var now = days();
            return given.getAndSet(now) == now;
        });
        return given.get();
    }

    private List<Availability.Day> days() {
        return CurrentCity.call(city.code(), () -> {
            var day = LocalDate.parse(DAY);
            var visit = visits.of(List.of(new VisitItem("eid.request", 1, null)));
            return free.days(visit, locations.get("stadskantoor"), day, day.plusWeeks(6), Claim.RESIDENT);
        });
    }
}
