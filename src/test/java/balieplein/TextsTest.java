package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every text is a key, in every language it needs, and no template says anything by itself.
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern USED = Pattern.compile("\\btext\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ARRIVAL_PROBLEM = Pattern.compile(
            "plaza\\.problem\\.(cancelled|another-day|wrong-location"
                    + "|too-late|over|appointment-only|closing-soon|closed|not-offered-here|too-many-tries|unknown|pickup-[a-z-]+|card-[a-z]+|request-first)(\\.advice)?");
    private static final Set<String> NAMES = Set.of("Balieplein");

    private static final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    @BeforeAll
    static void readTheTexts() throws IOException {
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                var language = Language.of(name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.')));
                var properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                var all = texts.computeIfAbsent(language, missing -> new TreeMap<>());
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            }
        }
    }

    @Test
    void residents_are_spoken_to_in_four_languages() {
        for (var language : List.of(Language.NL, Language.FR, Language.EN, Language.DE)) {
            assertThat(missing(language, key -> !isStaff(key)))
                    .as("missing in " + language)
                    .isEmpty();
        }
    }

    @Test
    void at_the_kiosk_visitors_are_spoken_to_in_turkish_and_arabic_too() {
        for (var language : List.of(Language.TR, Language.AR)) {
            assertThat(missing(language, TextsTest::isKiosk))
                    .as("missing in " + language)
                    .isEmpty();
        }
    }

    private static boolean isKiosk(String key) {
        return key.startsWith("arrival.kiosk.")
                || key.startsWith("arrival.ticket.")
                || (key.startsWith("offline.") && !isStaff(key))
                || key.startsWith("web.idle.")
                || key.startsWith("zones.message.")
                || Set.of("arrival.when", "web.languages", "web.aloud", "web.connection-lost", "plaza.display.minutes")
                        .contains(key)
                || ARRIVAL_PROBLEM.matcher(key).matches();
    }

    @Test
    void staff_are_spoken_to_in_dutch_and_english() {
        for (var language : List.of(Language.NL, Language.EN)) {
            assertThat(missing(language, TextsTest::isStaff))
                    .as("missing in " + language)
                    .isEmpty();
        }
    }

    @Test
    void a_text_takes_the_same_arguments_in_every_language() {
        var different = new TreeSet<String>();
        texts.forEach((language, all) -> all.forEach((key, text) -> {
            if (!arguments(text).equals(arguments(texts.get(Language.NL).getOrDefault(key, text)))) {
                different.add(language + " " + key);
            }
        }));
        assertThat(different).isEmpty();
    }

    /// Dutch says “je”; French and German keep the distance of an office: “vous” and “Sie”.
    @Test
    void nobody_is_too_familiar_in_french_and_german() {
        assertThat(familiar(Language.FR, "\\b([Tt]u|[Tt]on|[Tt]a|[Tt]es|[Tt]oi|[Tt]e)\\b|\\b[Tt]’"))
                .isEmpty();
        assertThat(familiar(Language.DE, "\\b([Dd]u|[Dd]ein|[Dd]eine[nrms]?|[Dd]ir|[Dd]ich)\\b"))
                .isEmpty();
    }

    private static List<String> familiar(Language language, String words) {
        var familiar = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
        return texts.get(language).entrySet().stream()
                .filter(text -> familiar.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void every_text_is_a_valid_pattern_without_straight_apostrophes() {
        texts.forEach((language, all) -> all.forEach((key, text) -> {
            assertThat(text).as(language + " " + key).doesNotContain("'").isNotBlank();
            new MessageFormat(text, language.locale());
        }));
    }

    @Test
    void every_key_that_the_code_asks_for_exists() throws IOException {
        var unknown = new TreeSet<String>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (var files = Files.walk(root).filter(Files::isRegularFile)) {
                for (var file : files.toList()) {
                    var used = USED.matcher(Files.readString(file));
                    while (used.find()) {
                        if (!texts.get(Language.NL).containsKey(used.group(1))) {
                            unknown.add(used.group(1) + " in " + root.relativize(file));
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /// Except the style guide, whose invented facts no resident ever sees: a sample screen is read as a whole.
    @Test
    void templates_hold_no_literal_text() throws IOException {
        var literal = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))
                .filter(file -> file.toString().endsWith(".jte"))
                .filter(file -> !file.getFileName().toString().startsWith("_style-"))) {
            for (var file : files.toList()) {
                LETTERS.matcher(spoken(Files.readString(file)))
                        .results()
                        .map(match -> match.group())
                        .filter(word -> !NAMES.contains(word))
                        .forEach(word -> literal.add(word + " in " + file.getFileName()));
            }
        }
        assertThat(literal).isEmpty();
    }

    /// What is left of a template without code, tags, entities and comments.
    private static String spoken(String template) {
        var text = template.replaceAll("(?s)<%--.*?--%>", " ");
        text = withoutCalls(text);
        return text.replaceAll("(?m)^\\s*@(import|param).*$", " ")
                .replaceAll("@(else)?(if|for|raw)\\b", " ")
                .replaceAll("@template[\\w.-]+", " ")
                .replaceAll("@(else|end\\w+)\\b", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("&\\w+;", " ");
    }

    /// Takes out everything between matching brackets of `${…}`, `!{…}`, `@if(…)` and the arguments of a component,
    /// but keeps the content blocks inside them.
    private static String withoutCalls(String template) {
        var out = new StringBuilder();
        var depth = 0;
        var modes = new java.util.ArrayDeque<Integer>();
        for (var i = 0; i < template.length(); i++) {
            var c = template.charAt(i);
            if (template.startsWith("@`", i)) {
                modes.push(depth);
                depth = 0;
                i++;
            } else if (c == '`' && !modes.isEmpty()) {
                depth = modes.pop();
            } else if (depth > 0) {
                if (c == '"') {
                    i = endOfString(template, i);
                } else if (c == '(' || c == '{') {
                    depth++;
                } else if (c == ')' || c == '}') {
                    depth--;
                }
            } else if (opensCode(template, i)) {
                depth = 1;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean opensCode(String template, int at) {
        var c = template.charAt(at);
        if (c == '{') {
            return at > 0
                    && (template.charAt(at - 1) == '$'
                            || template.charAt(at - 1) == '!'
                            || template.startsWith("$unsafe", Math.max(0, at - 7)));
        }
        if (c != '(') {
            return false;
        }
        var start = at - 1;
        while (start >= 0
                && (Character.isLetterOrDigit(template.charAt(start)) || ".-_".indexOf(template.charAt(start)) >= 0)) {
            start--;
        }
        return start >= 0 && template.charAt(start) == '@';
    }

    private static int endOfString(String template, int start) {
        for (var i = start + 1; i < template.length(); i++) {
            if (template.charAt(i) == '\\') {
                i++;
            } else if (template.charAt(i) == '"') {
                return i;
            }
        }
        return template.length();
    }

    private static Set<String> missing(Language language, Predicate<String> which) {
        var missing = new TreeSet<>(texts.get(Language.NL).keySet());
        missing.addAll(texts.getOrDefault(language, Map.of()).keySet());
        missing.removeIf(which.negate());
        missing.removeAll(texts.getOrDefault(language, Map.of()).keySet());
        return missing;
    }

    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        var matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean isStaff(String key) {
        return key.contains(".staff.");
    }
}
