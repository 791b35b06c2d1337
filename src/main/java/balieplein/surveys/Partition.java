package balieplein.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The answers of weeks that are over, divided into [Block]s per series, such as one location and one channel. Every
/// figure is a sum of whole blocks. Two figures over the same partition so differ by nothing or by ten answers at
/// least: no pair of selections says anything about fewer (QUA-04). Pure.
final class Partition {

    private final List<Block> blocks = new ArrayList<>();

    /// @param rows the oldest week first
    /// @param series of a row
    Partition(List<TallyRow> rows, Function<TallyRow, ?> series) {
        Map<Object, List<TallyRow>> gathered = new HashMap<>();
        for (var at = 0; at < rows.size(); ) {
            var week = rows.get(at).week();
            var touched = new HashSet<Object>();
            for (; at < rows.size() && rows.get(at).week().equals(week); at++) {
                var row = rows.get(at);
                if (row.scores().n() > 0) {
                    var key = series.apply(row);
                    touched.add(key);
                    gathered.computeIfAbsent(key, missing -> new ArrayList<>()).add(row);
                }
            }
            touched.forEach(key -> close(key, gathered));
        }
    }

    List<TallyRow> rows(Predicate<Block> wanted) {
        return blocks.stream()
                .filter(wanted)
                .flatMap(block -> block.rows().stream())
                .toList();
    }

    /// Whether a figure over another partition can stand beside every figure over this one: where one has all answers
    /// of the other, they differ by nothing or by ten at least.
    boolean bears(Set<TallyRow> figure) {
        var n = figure.stream().mapToInt(row -> row.scores().n()).sum();
        var inside = 0;
        var around = 0;
        var met = 0;
        for (var block : blocks) {
            var common = block.rows().stream()
                    .filter(figure::contains)
                    .mapToInt(row -> row.scores().n())
                    .sum();
            met += common;
            inside += common == block.n() ? common : 0;
            around += common > 0 ? block.n() : 0;
        }
        return !(met == n && isTooFew(around - n)) && !(inside > 0 && isTooFew(n - inside));
    }

    private void close(Object key, Map<Object, List<TallyRow>> gathered) {
        var rows = gathered.getOrDefault(key, List.of());
        if (rows.stream().mapToInt(row -> row.scores().n()).sum() >= Scores.LEAST) {
            blocks.add(new Block(rows.getFirst().week(), rows.getLast().week(), rows));
            gathered.remove(key);
        }
    }

    /// Whether a number of answers would say something about too few.
    private static boolean isTooFew(int n) {
        return n > 0 && n < Scores.LEAST;
    }
}
