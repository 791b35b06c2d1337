package balieplein.cities;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is read once. To forget it, put a new one in its place: whoever is still reading the old value then
/// fills a place that nobody looks at any more.
final class Remembered<T> {

    private volatile @Nullable T value;

    T get(Supplier<T> reader) {
        var present = value;
        return present != null ? present : read(reader);
    }

    private synchronized T read(Supplier<T> reader) {
        var present = value;
        if (present == null) {
            present = reader.get();
            value = present;
        }
        return present;
    }
}
