package balieplein.appointments;

import balieplein.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A service desk on two Thursdays as somebody with paper and pencil keeps it: minute by minute, without any of the
/// product's own arithmetic.
final class CountedTown {

    static final List<LocalDate> DAYS = List.of(LocalDate.of(2017, 1, 19), LocalDate.of(2017, 1, 26));

    /// @param own its address in the API
    record Visit(String code, String own, LocalDate day, int from, int minutes) {

        boolean takes(LocalDate date, int minute) {
            return day.equals(date) && from <= minute && minute < from + minutes;
        }
    }

    private record Window(int from, int to) {}

    final Map<String, Visit> visits = new HashMap<>();
    private final Random random;
    private final List<Window> windows = new ArrayList<>();
    private final List<LocalDate> closed = new ArrayList<>();
    private int counters;
    private int minutes;
    private int grid;

    CountedTown(Random random) {
        this.random = random;
        decide();
    }

    /// Other windows, counters, durations, starts, and days that stay closed.
    void decide() {
        counters = 1 + random.nextInt(3);
        minutes = 5 * (1 + random.nextInt(6));
        grid = 5 * (1 + random.nextInt(5));
        windows.clear();
        var from = 540 + 5 * random.nextInt(6);
        var to = from + 60 + 5 * random.nextInt(12);
        windows.add(new Window(from, to));
        if (random.nextBoolean()) {
            windows.add(new Window(to + 15, to + 75 + 5 * random.nextInt(6)));
        }
        closed.clear();
        DAYS.stream().filter(day -> random.nextInt(5) == 0).forEach(closed::add);
    }

    /// As the city file says it.
    String file() {
        var exceptions = closed.stream()
                .map(day -> "{from: " + day + ", to: " + day + ", reason: {nl: Gesloten}}")
                .toList();
        return Desk.open(
                        "thursday",
                        windows.stream()
                                .map(window -> time(window.from) + "-" + time(window.to))
                                .toArray(String[]::new))
                .counters(counters)
                .minutes(minutes)
                .rules("horizon: 60, lead: 0, grid: " + grid)
                .extra("    exceptions: " + exceptions + "\n")
                .file();
    }

    int minutes() {
        return minutes;
    }

    /// A start that may or may not be free, mostly on the grid.
    int anyStart() {
        var window = windows.get(random.nextInt(windows.size()));
        return window.from + grid * random.nextInt(Math.ceilDiv(window.to - window.from, grid));
    }

    List<String> free(LocalDate day, int duration) {
        return windows.stream()
                .flatMap(window -> IntStream.iterate(
                                window.from, start -> start + duration <= window.to, start -> start + grid)
                        .boxed())
                .filter(start -> fits(visits.values(), day, start, duration))
                .map(CountedTown::time)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether all these have a place at once.
    boolean holds(List<Visit> all) {
        return all.stream()
                .allMatch(visit -> isOpen(visit.day, visit.from, visit.minutes)
                        && IntStream.range(visit.from, visit.from + visit.minutes)
                                .allMatch(minute -> count(all, visit.day, minute) <= counters));
    }

    /// Whether a visit has a reason to be looked at by somebody.
    boolean lacksPlace(Visit visit) {
        return !isOpen(visit.day, visit.from, visit.minutes)
                || IntStream.range(visit.from, visit.from + visit.minutes)
                        .anyMatch(minute -> count(visits.values(), visit.day, minute) > counters);
    }

    static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private boolean fits(Iterable<Visit> others, LocalDate day, int start, int duration) {
        return isOpen(day, start, duration)
                && IntStream.range(start, start + duration).allMatch(minute -> count(others, day, minute) < counters);
    }

    private boolean isOpen(LocalDate day, int start, int duration) {
        return !closed.contains(day)
                && windows.stream().anyMatch(window -> window.from <= start && start + duration <= window.to);
    }

    private static long count(Iterable<Visit> all, LocalDate day, int minute) {
        var count = 0L;
        for (var visit : all) {
            count += visit.takes(day, minute) ? 1 : 0;
        }
        return count;
    }
}
