package balieplein.insight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A whole day at the city office, thought out beforehand: who books which moment, who walks in, who is called
/// where and when, and what is handled. The same seed gives the same day.
final class ScriptedDay {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(20, 0);
    private static final LocalTime LAST_WALK_IN = LocalTime.of(19, 30);
    private static final int MINUTES = 24 * 60;
    /// Minutes that the city plans for each further child, and for a move on top of a card.
    private static final int NEXT_CHILD = 5;

    private static final int MOVE = 10;

    /// Somebody who will come, before anybody knows how long the wait will be.
    private record Coming(
            Workload.Errand errand,
            Map<String, Integer> asked,
            @Nullable LocalDateTime due,
            LocalDateTime arrival) {}

    private final LocalDate day;
    private final Random random;
    private final Workload workload;
    private final Map<Workload.Counters, int[]> booked = new EnumMap<>(Workload.Counters.class);

    private ScriptedDay(LocalDate day, long seed) {
        this.day = day;
        this.random = new Random(seed);
        this.workload = new Workload(random);
    }

    /// The visits in the order of arrival.
    static List<ScriptedVisit> of(LocalDate day, int visits, long seed) {
        return new ScriptedDay(day, seed).script(visits);
    }

    private List<ScriptedVisit> script(int visits) {
        var coming = new ArrayList<Coming>();
        while (coming.size() < visits) {
            var errand = workload.errand();
            var somebody = errand.isWalkIn() ? walkIn(errand) : appointment(errand);
            if (somebody != null) {
                coming.add(somebody);
            }
        }
        coming.sort(Comparator.comparing(Coming::arrival));
        return serve(coming);
    }

    private @Nullable Coming walkIn(Workload.Errand errand) {
        var moment = workload.moment();
        return moment.isAfter(LAST_WALK_IN) ? null : new Coming(errand, asked(errand), null, day.atTime(moment));
    }

    /// Takes the free moment nearest to the wished one, on the grid of the visit's own duration.
    private @Nullable Coming appointment(Workload.Errand errand) {
        var asked = asked(errand);
        var minutes = errand.planned() + (asked.get(errand.step()) - 1) * NEXT_CHILD + (asked.size() - 1) * MOVE;
        var wished = minute(workload.moment());
        var start = starts(minutes).stream()
                .filter(minute -> isFree(errand.counters(), minute, minutes))
                .min(Comparator.comparingInt((Integer minute) -> Math.abs(minute - wished))
                        .thenComparing(Comparator.naturalOrder()));
        if (start.isEmpty()) {
            return null;
        }
        for (var minute = start.get(); minute < start.get() + minutes; minute++) {
            taken(errand.counters())[minute]++;
        }
        var due = day.atStartOfDay().plusMinutes(start.get());
        // six minutes early, give or take six; never before the doors open, nor so late that the time has gone
        var early = Math.clamp(Math.round(360 + 360 * random.nextGaussian()), -240, 1_200);
        var arrival = due.minusSeconds(early);
        return new Coming(errand, asked, due, arrival.isBefore(day.atTime(OPENING)) ? day.atTime(OPENING) : arrival);
    }

    /// Most come for one thing; some with children, some for a move as well.
    private Map<String, Integer> asked(Workload.Errand errand) {
        var asked = new LinkedHashMap<String, Integer>();
        asked.put(errand.step(), errand.step().equals("kids-id.request") ? 1 + random.nextInt(3) : 1);
        if (errand.step().equals("eid.request") && random.nextInt(4) == 0) {
            asked.put("address-change.request", 1);
        }
        return asked;
    }

    private List<Integer> starts(int minutes) {
        var starts = new ArrayList<Integer>();
        for (var start = minute(OPENING); start + minutes <= minute(CLOSING); start += minutes) {
            starts.add(start);
        }
        return starts;
    }

    private boolean isFree(Workload.Counters counters, int from, int minutes) {
        for (var minute = from; minute < from + minutes; minute++) {
            if (taken(counters)[minute] >= counters.codes().size()) {
                return false;
            }
        }
        return true;
    }

    private int[] taken(Workload.Counters counters) {
        return booked.computeIfAbsent(counters, missing -> new int[MINUTES]);
    }

    /// First come, first served, at the counter that is free first.
    private List<ScriptedVisit> serve(List<Coming> coming) {
        var free = new LinkedHashMap<String, LocalDateTime>();
        var visits = new ArrayList<ScriptedVisit>();
        for (var somebody : coming) {
            var counter = somebody.errand().counters().codes().stream()
                    .min(Comparator.comparing(code -> free.getOrDefault(code, day.atTime(OPENING))))
                    .orElseThrow();
            var visit = serve(visits.size() + 1, somebody, counter, free.getOrDefault(counter, day.atTime(OPENING)));
            free.put(counter, visit.ended());
            visits.add(visit);
        }
        return visits;
    }

    private ScriptedVisit serve(int number, Coming somebody, String counter, LocalDateTime free) {
        var ready = somebody.arrival().isAfter(free) ? somebody.arrival() : free;
        var called = ready.plusSeconds(5 + random.nextInt(10));
        var started = called.plusSeconds(15 + random.nextInt(45));
        var parked = random.nextInt(80) == 0 ? Duration.ofMinutes(3) : Duration.ZERO;
        var noShow = random.nextInt(150) == 0;
        var ended = noShow
                ? called.plusMinutes(2)
                : started.plusSeconds(somebody.errand().handling(random)).plus(parked);
        return new ScriptedVisit(
                number,
                somebody.asked(),
                somebody.due(),
                somebody.arrival(),
                counter,
                called,
                started,
                noShow ? Duration.ZERO : parked,
                ended,
                noShow ? Map.of() : handled(somebody));
    }

    /// Mostly what was asked; sometimes a certificate on top, or one card less.
    private Map<String, Integer> handled(Coming somebody) {
        var handled = new LinkedHashMap<>(somebody.asked());
        if (somebody.errand().counters() == Workload.Counters.GENERAL && random.nextInt(10) == 0) {
            handled.merge("household-certificate.request", 1, Integer::sum);
        }
        if (handled.getOrDefault("kids-id.request", 0) > 1 && random.nextInt(5) == 0) {
            handled.merge("kids-id.request", -1, Integer::sum);
        }
        return handled;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
