package balieplein.rosters;

import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Compares the counters of a location with the people planned at them. Breaks are no gaps: colleagues take turns.
/// Pure.
final class Gaps {

    private final Location location;
    private final Roster roster;

    Gaps(Location location, Roster roster) {
        this.location = location;
        this.roster = roster;
    }

    /// In the order of time; a day on which nobody at all is planned has none, because nobody plans it yet.
    List<Gap> list(LocalDate from, LocalDate to) {
        var gaps = new ArrayList<Gap>();
        for (var day : from.datesUntil(to.plusDays(1)).toList()) {
            if (!roster.on(location.code(), day).isEmpty()) {
                for (var pool : location.pools()) {
                    location.hours().windows(day).forEach(window -> add(day, pool.code(), window, gaps));
                }
            }
        }
        return gaps;
    }

    private void add(LocalDate day, String pool, OpeningWindow window, List<Gap> gaps) {
        var needed = location.counters(day, pool).size();
        var edges = edges(day, pool, window);
        for (var edge : edges) {
            var next = edges.higher(edge);
            if (next == null) {
                continue;
            }
            var there = at(day, pool, edge);
            var away = there.stream()
                    .filter(shift -> !roster.counts(shift))
                    .map(Shift::member)
                    .toList();
            var planned = there.size() - away.size();
            if (planned < needed) {
                join(new Gap(day, pool, edge, next, needed, planned, away), gaps);
            }
        }
    }

    private TreeSet<LocalTime> edges(LocalDate day, String pool, OpeningWindow window) {
        var edges = new TreeSet<LocalTime>();
        edges.add(window.from());
        edges.add(window.to());
        for (var shift : roster.on(location.code(), day)) {
            if (shift.pool().equals(pool)) {
                List.of(shift.from(), shift.to()).stream()
                        .filter(window::contains)
                        .forEach(edges::add);
            }
        }
        return edges;
    }

    private List<Shift> at(LocalDate day, String pool, LocalTime time) {
        return roster.on(location.code(), day).stream()
                .filter(shift -> shift.pool().equals(pool))
                .filter(shift -> !time.isBefore(shift.from()) && time.isBefore(shift.to()))
                .toList();
    }

    private static void join(Gap gap, List<Gap> gaps) {
        var last = gaps.isEmpty() ? null : gaps.getLast();
        if (last != null
                && last.day().equals(gap.day())
                && last.pool().equals(gap.pool())
                && last.to().equals(gap.from())
                && last.planned() == gap.planned()
                && last.away().equals(gap.away())) {
            gaps.set(
                    gaps.size() - 1,
                    new Gap(gap.day(), gap.pool(), last.from(), gap.to(), gap.needed(), gap.planned(), gap.away()));
        } else {
            gaps.add(gap);
        }
    }
}
