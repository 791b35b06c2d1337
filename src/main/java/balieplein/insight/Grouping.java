package balieplein.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Says under which keys a visit counts.
final class Grouping {

    static final String APPOINTMENT = "appointment";
    static final String WALK_IN = "walk-in";
    private static final String UNKNOWN = "";
    private static final String NO_STEP = "";
    private static final int MONTH = 7; // letters of 2017-01

    private final List<Dimension> by;
    private final UnaryOperator<String> serviceOf;

    /// @param serviceOf finds the service of a product step
    Grouping(List<Dimension> by, UnaryOperator<String> serviceOf) {
        this.by = List.copyOf(by);
        this.serviceOf = serviceOf;
    }

    /// Each key of this visit, with the number of items handled under it. Without a dimension of products that is one
    /// key with all items.
    Map<List<String>, Integer> keys(VisitKind kind) {
        if (by.stream().noneMatch(Dimension::isOfProducts)) {
            return Map.of(key(kind, NO_STEP), kind.handledInAll());
        }
        var keys = new LinkedHashMap<List<String>, Integer>();
        for (var step : kind.steps().keySet()) {
            keys.merge(key(kind, step), kind.handledOf(step), Integer::sum);
        }
        return keys.isEmpty() ? Map.of(key(kind, NO_STEP), 0) : keys;
    }

    Comparator<List<String>> order() {
        return KeyOrder.of(by);
    }

    static String product(String step) {
        var dot = step.lastIndexOf('.');
        return dot < 0 ? step : step.substring(0, dot);
    }

    private List<String> key(VisitKind kind, String step) {
        var key = new ArrayList<String>(by.size());
        for (var dimension : by) {
            key.add(value(dimension, kind, step));
        }
        return List.copyOf(key);
    }

    private String value(Dimension dimension, VisitKind kind, String step) {
        return switch (dimension) {
            case DATE -> kind.day().toString();
            case MONTH -> kind.day().toString().substring(0, MONTH);
            case WEEKDAY -> kind.day().getDayOfWeek().name().toLowerCase(Locale.ROOT);
            case HALF_HOUR -> kind.halfHour().toString();
            case LOCATION -> kind.location();
            case PRODUCT -> product(step);
            case STEP -> step;
            case SERVICE -> step.equals(NO_STEP) ? UNKNOWN : serviceOf.apply(step);
            case COUNTER -> orUnknown(kind.course().counter());
            case POOL -> orUnknown(kind.course().pool());
            case CHANNEL -> kind.course().channel();
            case REGIME -> kind.course().byAppointment() ? APPOINTMENT : WALK_IN;
            case OPENING -> kind.course().opening();
            case REFERRALS -> String.valueOf(kind.course().referrals());
            case OFFICIAL -> orUnknown(kind.course().official());
        };
    }

    private static String orUnknown(@Nullable String value) {
        return Objects.requireNonNullElse(value, UNKNOWN);
    }
}
