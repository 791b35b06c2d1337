package balieplein.cities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How two city files differ, place by place (X-25). Things in a list are the same thing when they have the same code,
/// or else the same first day; their order tells nothing.
public final class FileDifference {

    private static final List<String> NAMES = List.of("code", "from", "step", "weekday");

    private final List<Line> lines = new ArrayList<>();

    private FileDifference() {}

    /// @param path such as `locations.stadskantoor.hours.2017-01-16.week.monday`
    /// @param before empty when it is new
    /// @param after empty when it is gone
    public record Line(String path, String before, String after) {}

    static List<Line> between(Map<String, Object> before, Map<String, Object> after) {
        var difference = new FileDifference();
        difference.compare("", before, after);
        return List.copyOf(difference.lines);
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        var one = parts(before);
        var other = parts(after);
        if (one == null || other == null) {
            lines.add(new Line(path, written(before), written(after)));
            return;
        }
        var keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.forEach(key -> compare(path.isEmpty() ? key : path + "." + key, one.get(key), other.get(key)));
    }

    /// A map, or a list whose items have names; null for everything that is compared as a whole.
    private static @Nullable Map<String, Object> parts(@Nullable Object value) {
        var parts = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> parts.put(String.valueOf(key), item));
            return parts;
        }
        if (!(value instanceof List<?> list)) {
            return null;
        }
        for (var item : list) {
            var name = item instanceof Map<?, ?> map ? name(map) : null;
            if (name == null || parts.put(name, item) != null) {
                return null;
            }
        }
        return parts;
    }

    private static @Nullable String name(Map<?, ?> item) {
        var names = NAMES.stream()
                .filter(item::containsKey)
                .limit(item.containsKey("code") && item.containsKey("from") ? 2 : 1)
                .map(key -> String.valueOf(item.get(key)))
                .toList();
        return names.isEmpty() ? null : String.join("@", names);
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
