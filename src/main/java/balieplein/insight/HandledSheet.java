package balieplein.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts by month the finished visits in which each product was handled.
final class HandledSheet implements Sheet {

    private static final List<Dimension> BY = List.of(Dimension.MONTH, Dimension.PRODUCT);

    private final Grouping grouping = new Grouping(BY, step -> "");
    private final Map<List<String>, Integer> visits = new HashMap<>();

    @Override
    public List<Dimension> by() {
        return BY;
    }

    @Override
    public boolean measures() {
        return false;
    }

    @Override
    public void accept(Batch batch) {
        if (batch.kind().isMeasured()) {
            grouping.keys(batch.kind()).keySet().forEach(key -> visits.merge(key, batch.visits(), Integer::sum));
        }
    }

    /// Per product how many, in a month such as `2017-01`.
    Map<String, Integer> of(String month) {
        var products = new HashMap<String, Integer>();
        visits.forEach((key, number) -> {
            if (key.getFirst().equals(month)) {
                products.put(key.getLast(), number);
            }
        });
        return products;
    }
}
