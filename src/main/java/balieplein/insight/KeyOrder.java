package balieplein.insight;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In which order the keys of a report are shown: weekdays from Monday on, counters by their numbers.
final class KeyOrder {

    private KeyOrder() {}

    static Comparator<List<String>> of(List<Dimension> by) {
        Comparator<List<String>> order = (one, other) -> 0;
        for (var i = 0; i < by.size(); i++) {
            var at = i;
            order = order.thenComparing(key -> key.get(at), order(by.get(at)));
        }
        return order;
    }

    private static Comparator<String> order(Dimension dimension) {
        return switch (dimension) {
            case WEEKDAY -> Comparator.comparing(weekday -> DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)));
            case COUNTER -> Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
            case DATE,
                    MONTH,
                    HALF_HOUR,
                    LOCATION,
                    PRODUCT,
                    STEP,
                    SERVICE,
                    POOL,
                    CHANNEL,
                    REGIME,
                    OPENING,
                    REFERRALS,
                    OFFICIAL -> Comparator.naturalOrder();
        };
    }
}
