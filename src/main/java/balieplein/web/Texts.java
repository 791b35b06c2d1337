package balieplein.web;

import balieplein.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The texts of the product, by key and language, from `texts/<module>_<language>.properties`. Patterns are those of
/// `java.text.MessageFormat`; apostrophes are typographic, so that none is lost.
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final ScopedValue<Language> SPEAKING = ScopedValue.newInstance();
    private static final Map<Language, Map<String, String>> ALL = load();

    private Texts() {}

    /// The text of a key in the current language.
    public static String text(String key, Object... arguments) {
        return text(language(), key, arguments);
    }

    public static String text(Language language, String key, Object... arguments) {
        var pattern = pattern(language, key);
        return arguments.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// The language of the current request, or the one chosen with [#speaking].
    public static Language language() {
        return SPEAKING.isBound()
                ? SPEAKING.get()
                : Screen.find().map(Screen::language).orElse(Language.NL);
    }

    /// Does work, such as writing a mail, in a language of its own.
    public static <T, X extends Throwable> T speaking(Language language, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(SPEAKING, language).<T, X>call(work);
    }

    /// Whether a text was written in this very language.
    public static boolean has(Language language, String key) {
        return all(language).containsKey(key);
    }

    /// Every key of a language, for the test that compares them.
    static Map<String, String> all(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    private static String pattern(Language language, String key) {
        return find(language, key)
                .or(() -> find(Language.EN, key))
                .or(() -> find(Language.NL, key))
                .orElseGet(() -> {
                    LOG.warn("No text for the key {}.", key);
                    return key;
                });
    }

    private static Optional<String> find(Language language, String key) {
        return Optional.ofNullable(all(language).get(key));
    }

    private static Map<Language, Map<String, String>> load() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
                var name = String.valueOf(file.getFilename());
                var tag = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
                read(file).forEach((key, text) -> all.computeIfAbsent(Language.of(tag), language -> new HashMap<>())
                        .put(key.toString(), text.toString()));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException("The texts inside the product cannot be read.", e);
        }
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
