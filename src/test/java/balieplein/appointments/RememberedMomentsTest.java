package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.appointments.Availability.Day;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.locations.Regime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many who ask the same at once while places are taken all the time: nobody gets something older than their question.
@Running
class RememberedMomentsTest {

    private static final Instant NOW = Instant.parse("2016-09-05T08:00:30Z");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 5);
    private static final int CROWD = 30;
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private RememberedMoments remembered;

    @Autowired
    private Freshness freshness;

    @Autowired
    private Locations locations;

    private final City city = City.like("mijnstad");
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void a_crowd_that_comes_while_one_computes_shares_the_next_answer_and_not_the_older_one() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = new FutureTask<>(() -> ask(() -> {
            begun.countDown();
            go.await();
            return answer();
        }));
        Thread.ofVirtual().start(first);
        begun.await();
        var crowd = new ArrayList<FutureTask<List<Day>>>();
        for (var person = 0; person < CROWD; person++) {
            var task = new FutureTask<>(() -> ask(this::answer));
            crowd.add(task);
            var thread = Thread.ofVirtual().start(task);
            Await.until(SOON, () -> thread.getState() == Thread.State.WAITING);
        }
        go.countDown();
        assertThat(first.get()).hasSize(1);
        for (var person : crowd) {
            assertThat(person.get())
                    .as("what was free after they came: a place was taken while the first computed")
                    .hasSize(2);
        }
        assertThat(computed).as("once for the first, once for the crowd").hasValue(2);
    }

    @Test
    void without_a_change_nobody_computes_again_and_after_one_everybody_who_comes_does() {
        Await.until(SOON, this::askingAgainComputesNothing);
        var before = computed.get();
        CurrentCity.run(city.code(), freshness::changed);
        assertThat(ask(this::days)).hasSize(before + 1);
    }

    /// Others who book, or change hours, in the same product meanwhile are a change too: then once more.
    private boolean askingAgainComputesNothing() {
        ask(this::days);
        var before = computed.get();
        ask(this::days);
        return computed.get() == before;
    }

    /// A place is taken while it is computed.
    private List<Day> answer() {
        freshness.changed();
        return days();
    }

    /// As many days as were computed until now.
    private List<Day> days() {
        var number = computed.incrementAndGet();
        return IntStream.range(0, number)
                .mapToObj(day -> new Day(DAY.plusDays(day), Regime.MIXED, null, List.of()))
                .toList();
    }

    private List<Day> ask(Callable<List<Day>> compute) {
        return CurrentCity.call(city.code(), () -> {
            var location = locations.list().getFirst();
            var visit = new PlannedVisit(
                    List.of(), 10, Regime.MIXED, false, new StepLimits(null, null, null, List.of(), 3));
            var question = new RememberedMoments.Question(visit, location.code(), DAY, DAY.plusDays(1), Claim.RESIDENT);
            return remembered.days(question, location, NOW, () -> {
                try {
                    return compute.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        });
    }
}
