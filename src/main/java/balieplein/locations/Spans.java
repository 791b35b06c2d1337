package balieplein.locations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Stretches of a day in the order of the clock, none empty, none touching another: as people read opening hours,
/// whatever order and overlap they were entered in.
public record Spans(List<Span> list) {

    public Spans {
        list = merged(list);
    }

    public static Spans of(Span... spans) {
        return new Spans(Arrays.asList(spans));
    }

    /// What is left when the others are taken away.
    public Spans without(Spans others) {
        var left = new ArrayList<Span>();
        for (var span : list) {
            var from = span.from();
            for (var other : others.list) {
                left.add(new Span(from, Math.min(span.to(), other.from())));
                from = Math.max(from, other.to());
            }
            left.add(new Span(from, span.to()));
        }
        return new Spans(left);
    }

    /// What both have.
    public Spans common(Spans others) {
        var both = new ArrayList<Span>();
        for (var span : list) {
            others.list.forEach(other -> both.add(span.within(other)));
        }
        return new Spans(both);
    }

    private static List<Span> merged(Collection<Span> spans) {
        var merged = new ArrayList<Span>();
        var sorted = spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        for (var span : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || span.from() > last.to()) {
                merged.add(span);
            } else {
                merged.set(merged.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            }
        }
        return List.copyOf(merged);
    }
}
