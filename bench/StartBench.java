package bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// (d) How long the product takes to start, and what memory it then holds: from the jar as it is, and with a cache of
/// classes that were loaded before.
final class StartBench {

    private static final Path EXTRACTED = Path.of("target/bench/app");

    private final Path jar;
    private final Pace pace;

    StartBench(Path jar, Pace pace) {
        this.jar = jar;
        this.pace = pace;
    }

    Map<String, Object> run() throws Exception {
        var result = new LinkedHashMap<String, Object>();
        var data = Product.temporaryData();
        try {
            result.put("firstTime", once(data, List.of(Product.OPTIONS, "-jar", jar.toString())));
            result.put("again", once(data, List.of(Product.OPTIONS, "-jar", jar.toString())));
            result.put("withoutOptions", once(data, List.of("-jar", jar.toString())));
            if (!pace.quick()) {
                result.put("withCache", withCache(data));
            }
        } finally {
            Product.delete(data);
        }
        return result;
    }

    private static Map<String, Object> once(Path data, List<String> command) throws Exception {
        try (var product = Product.start(data, command)) {
            var result = new LinkedHashMap<String, Object>();
            result.put("seconds", product.startSeconds());
            result.putAll(Machine.memory(product));
            return result;
        }
    }

    /// A first run writes down what was loaded and compiled; the second one starts from there.
    private Map<String, Object> withCache(Path data) throws Exception {
        var extracted = EXTRACTED.resolve(jar.getFileName()).toString();
        var cache = EXTRACTED.resolve("balieplein.aot").toAbsolutePath();
        once(data, List.of(Product.OPTIONS, "-XX:AOTCacheOutput=" + cache, "-jar", extracted));
        return once(data, List.of(Product.OPTIONS, "-XX:AOTCache=" + cache, "-jar", extracted));
    }
}
