package balieplein.surveys;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One look at all answers of the weeks that are over. Figures without answers have fewer than ten.
public final class SurveyLook {

    private record Place(String location, SurveyChannel channel, boolean generated) {}

    private record Thing(String location, String product, boolean generated) {}

    private record Holder(String service, boolean generated) {}

    private final List<TallyRow> rows;
    private final Predicate<TallyRow> wanted;
    private final Partition places;
    private final @Nullable String location;

    /// @param location absent = all of them
    /// @param generated whether answers that were never given count too
    SurveyLook(List<TallyRow> rows, @Nullable String location, boolean generated) {
        this.rows = List.copyOf(rows);
        this.location = location;
        this.wanted = row -> (location == null || row.location().equals(location)) && (generated || !row.generated());
        this.places = new Partition(rows, row -> new Place(row.location(), row.channel(), row.generated()));
    }

    /// @param channel absent = all of them
    public Scores scores(@Nullable SurveyChannel channel, LocalDate from, LocalDate to) {
        return sum(places.rows(block -> block.countsIn(from, to)).stream()
                .filter(wanted)
                .filter(row -> channel == null || row.channel() == channel)
                .toList());
    }

    /// How many were asked in the weeks of a period.
    public int asked(@Nullable SurveyChannel channel, LocalDate from, LocalDate to) {
        return rows.stream()
                .filter(wanted)
                .filter(row -> channel == null || row.channel() == channel)
                .filter(row -> Block.isIn(row.week(), from, to))
                .mapToInt(TallyRow::asked)
                .sum();
    }

    public boolean hasGenerated(LocalDate from, LocalDate to) {
        return rows.stream().anyMatch(row -> row.generated() && Block.isIn(row.week(), from, to));
    }

    /// By product, of those with ten answers or more that give nothing else away.
    public Map<String, Scores> products(LocalDate from, LocalDate to) {
        var things = new Partition(rows, row -> new Thing(row.location(), row.product(), row.generated()));
        var holders = holders();
        var shown = new TreeMap<String, Scores>();
        things.rows(block -> block.countsIn(from, to)).stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(TallyRow::product, Collectors.toSet()))
                .forEach((product, found) -> {
                    if (places.bears(found) && holders.bears(found)) {
                        shown.put(product, sum(List.copyOf(found)));
                    }
                });
        return shown;
    }

    /// Of a service, in the weeks that lie in a period from their first day to their last: what was answered before a
    /// day is not counted after it (APT-15).
    public Scores service(String service, LocalDate from, LocalDate to) {
        var found = holders()
                .rows(block -> !block.first().isBefore(from)
                        && !block.last().with(DayOfWeek.SUNDAY).isAfter(to))
                .stream()
                .filter(wanted)
                .filter(row -> row.service().equals(service))
                .collect(Collectors.toCollection(HashSet::new));
        return places.bears(found) ? sum(List.copyOf(found)) : Scores.NONE;
    }

    /// The years with somebody asked, the last first.
    public List<Integer> years() {
        return rows.stream()
                .filter(row -> location == null || row.location().equals(location))
                .map(row -> row.week().plusDays(3).getYear())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private Partition holders() {
        return new Partition(rows, row -> new Holder(row.service(), row.generated()));
    }

    private static Scores sum(List<TallyRow> rows) {
        return rows.stream().map(TallyRow::scores).reduce(Scores.NONE, Scores::plus);
    }
}
