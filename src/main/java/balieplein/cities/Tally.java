package balieplein.cities;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Counts what an import created, changed and left alone, and remembers each difference.
public final class Tally {

    private final List<Difference> differences = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;

    /// Compares what the city has with what the file says, and counts it.
    ///
    /// @param path names the thing for people, such as `products eid`
    /// @return whether the thing must be written
    public <R extends Record> boolean isNews(String path, @Nullable R now, R then) {
        if (now == null) {
            created++;
            differences.add(new Difference(path, true, List.of()));
            return true;
        }
        if (now.equals(then)) {
            unchanged++;
            return false;
        }
        changed++;
        differences.add(new Difference(path, false, changedFields(now, then)));
        return true;
    }

    public int created() {
        return created;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    private static List<String> changedFields(Record now, Record then) {
        var fields = new ArrayList<String>();
        for (RecordComponent component : now.getClass().getRecordComponents()) {
            if (!Objects.equals(valueOf(component, now), valueOf(component, then))) {
                fields.add(component.getName());
            }
        }
        return fields;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + record, e);
        }
    }

    /// One thing that an import creates or changes.
    ///
    /// @param fields which of its fields change; empty for a new thing
    public record Difference(String path, boolean created, List<String> fields) {

        public Difference {
            fields = List.copyOf(fields);
        }
    }
}
