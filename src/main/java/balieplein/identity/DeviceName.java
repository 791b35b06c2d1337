package balieplein.identity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What people call the browser they use, from what it calls itself.
final class DeviceName {

    private record Mark(String sign, String name) {}

    /// The first that occurs counts: most browsers name others too.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "Mac"),
            new Mark("CrOS", "Chromebook"),
            new Mark("Linux", "Linux"));

    private DeviceName() {}

    /// Such as `Firefox, Windows`; empty when nothing in it is known.
    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(marks -> marks.stream()
                        .filter(mark -> said.contains(mark.sign()))
                        .map(Mark::name)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }
}
