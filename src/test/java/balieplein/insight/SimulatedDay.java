package balieplein.insight;

import balieplein.Answer;
import balieplein.Await;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// People who live a day at the city office, over the API and with its clock: visitors come in as the reference
/// workload says, officials press “next” as soon as they are free. Nobody knows beforehand who is helped when; the
/// product decides.
public final class SimulatedDay {

    /// Somebody who was helped.
    ///
    /// @param waited from coming in to the begin
    public record Helped(String product, String counters, Duration waited, LocalDateTime end) {

        public double minutesWaited() {
            return waited.toSeconds() / 60.0;
        }
    }

    private record Instance(City anybody, City kiosk, City official) {}

    private record Coming(int number, Workload.Errand errand, LocalDateTime at, int seconds) {}

    private record Happening(LocalDateTime at, int order, Runnable what) {}

    private static final String OFFICE = "stadskantoor";
    private static final Duration NEWS_TRAVELS = Duration.ofSeconds(10);

    private final LocalDate day;
    private final List<Instance> instances = new ArrayList<>();
    private final Map<Workload.Counters, ArrayDeque<String>> free = new EnumMap<>(Workload.Counters.class);
    private final Map<String, Coming> known = new HashMap<>();
    private final Map<String, Helped> helped = new HashMap<>();
    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::order));
    private int order;
    private int turn;
    private int waiting;
    private int mostWaiting;
    private LocalDateTime now;

    /// @param share how many of the counters of the workload are open, in parts of all
    public SimulatedDay(List<City> cities, LocalDate day, double share) {
        this.day = day;
        this.now = day.atStartOfDay();
        cities.forEach(city -> instances.add(new Instance(city, city.as(Role.KIOSK), city.as(Role.COUNTER))));
        for (var counters : Workload.Counters.values()) {
            var codes = counters.codes();
            free.put(counters, new ArrayDeque<>(codes.subList(0, (int) Math.max(1, Math.round(share * codes.size())))));
        }
    }

    /// The city file of a model city in which everybody may walk in, as the model of the reference workload assumes.
    public static String forWalkIns(String file) {
        return file.replace("regime: appointment", "regime: mixed");
    }

    /// Lives the day; `halfWay` happens when half of the visitors are in.
    public void live(int visitors, long seed, Runnable halfWay) {
        var random = new Random(seed);
        var workload = new Workload(random);
        for (var number = 0; number < visitors; number++) {
            var errand = workload.errand();
            var moment = workload.moment();
            var at = day.atTime(moment.isAfter(LocalTime.of(19, 30)) ? moment.minusMinutes(30) : moment);
            var coming = new Coming(number, errand, at, errand.handling(random));
            plan(at, () -> arrive(coming));
        }
        plan(day.atTime(14, 30), halfWay);
        while (!happenings.isEmpty()) {
            var next = happenings.remove();
            setClock(next.at());
            next.what().run();
        }
        lookAround();
    }

    public List<Helped> helped() {
        return List.copyOf(helped.values());
    }

    /// Minutes that they waited, on average.
    public double meanWait() {
        return helped.values().stream()
                .mapToDouble(Helped::minutesWaited)
                .average()
                .orElse(0);
    }

    /// How many came for each product.
    public Map<String, Long> products() {
        return helped.values().stream().collect(Collectors.groupingBy(Helped::product, Collectors.counting()));
    }

    public int mostWaiting() {
        return mostWaiting;
    }

    private void arrive(Coming coming) {
        var body = Map.of("step", coming.errand().step(), "persons", 1, "location", OFFICE);
        var key = day + "-" + coming.number();
        var answer =
                ask(instance -> instance.kiosk().with("Idempotency-Key", key).post("/api/v1/check-ins", body));
        done(answer, Set.of(201));
        known.put(answer.json().path("visit").asString(), coming);
        waiting++;
        mostWaiting = Math.max(mostWaiting, waiting);
        var idle = free.get(coming.errand().counters());
        if (!idle.isEmpty()) {
            call(idle.remove(), coming.errand().counters());
        }
    }

    private void call(String counter, Workload.Counters counters) {
        var answer = ask(instance ->
                instance.official().post("/api/v1/counters/" + counter + "/next?location=" + OFFICE, Map.of()));
        if (answer.status() == 204) {
            free.get(counters).add(counter);
            return;
        }
        done(answer, Set.of(200));
        begin(answer.json().path("visit").asString(), () -> call(counter, counters));
    }

    private void begin(String visit, Runnable afterwards) {
        var coming = known.get(visit);
        waiting--;
        done(
                ask(instance -> instance.official().post("/api/v1/visits/" + visit + "/start", Map.of())),
                Set.of(200, 409));
        var begun = now;
        var end = now.plusSeconds(coming.seconds());
        plan(end, () -> {
            var handled =
                    Map.of("handled", List.of(Map.of("step", coming.errand().step(), "count", 1)));
            done(
                    ask(instance -> instance.official().post("/api/v1/visits/" + visit + "/finish", handled)),
                    Set.of(200, 409));
            var product = coming.errand().step().replaceFirst("[.].*", "");
            var waited = Duration.between(coming.at(), begun);
            helped.put(visit, new Helped(product, coming.errand().counters().name(), waited, now));
            afterwards.run();
        });
    }

    /// Before going home officials look at their screens: a visitor whose call was answered by a server that was gone
    /// stands there.
    private void lookAround() {
        for (var visit : List.copyOf(known.keySet())) {
            if (!helped.containsKey(visit)) {
                begin(visit, () -> {});
            }
        }
        while (!happenings.isEmpty()) {
            var next = happenings.remove();
            setClock(next.at());
            next.what().run();
        }
    }

    private void plan(LocalDateTime at, Runnable what) {
        happenings.add(new Happening(at, order++, what));
    }

    private void setClock(LocalDateTime local) {
        if (local.isAfter(now)) {
            now = local;
            var at = CityTime.offset(CityTime.instant(local)).toString();
            done(
                    ask(instance -> instance.anybody().put("/api/v1/demo/clock", Map.of("now", at, "running", false))),
                    Set.of(200));
            if (instances.size() > 1) {
                List.copyOf(instances).forEach(this::awaitTheClock);
            }
        }
    }

    /// An instance hears of the new time a moment later.
    private void awaitTheClock(Instance instance) {
        try {
            Await.until(NEWS_TRAVELS, () -> {
                var shown = instance.anybody().get("/api/v1/city").json().path("now");
                return OffsetDateTime.parse(shown.asString()).toInstant().equals(CityTime.instant(now));
            });
        } catch (UncheckedIOException gone) {
            instances.remove(instance);
        }
    }

    /// Of the instances in turn; one that does not answer is left out from then on, as a load balancer does.
    private Answer ask(Function<Instance, Answer> question) {
        while (true) {
            var instance = instances.get(turn++ % instances.size());
            try {
                return question.apply(instance);
            } catch (UncheckedIOException gone) {
                instances.remove(instance);
                if (instances.isEmpty()) {
                    throw gone;
                }
            }
        }
    }

    private static void done(Answer answer, Set<Integer> statuses) {
        if (!statuses.contains(answer.status())) {
            throw new AssertionError("Not " + statuses + ": " + answer);
        }
    }
}
