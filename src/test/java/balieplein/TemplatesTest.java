package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates are tables of contents: raw markup of forms and scripts lives in components only, nothing is inline, and
/// every link carries the visitor's language.
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern RAW = Pattern.compile("<(form|input|select|textarea|script|style|button)\\b");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)\\s*=\\s*[\"']");
    private static final Pattern RAW_LINK = Pattern.compile("(href|action|src)=\"/");
    private static final Pattern PAGE = Pattern.compile("@param balieplein\\.\\w+(\\.web)?\\.\\w+Page page");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");

    @Test
    void raw_form_markup_lives_in_components_only() throws IOException {
        assertThat(linesWith(RAW, file -> !isPart(file))).isEmpty();
    }

    @Test
    void nothing_is_inline() throws IOException {
        assertThat(linesWith(INLINE, file -> true)).isEmpty();
    }

    @Test
    void links_are_made_by_href_so_that_they_keep_the_language() throws IOException {
        assertThat(linesWith(RAW_LINK, file -> true)).isEmpty();
    }

    @Test
    void markup_from_elsewhere_is_never_trusted_outside_components() throws IOException {
        assertThat(linesWith(UNSAFE, file -> !isPart(file))).isEmpty();
    }

    @Test
    void a_screen_shows_one_page_record() throws IOException {
        var without = new ArrayList<String>();
        try (var all = templates()) {
            for (var file : all.filter(file -> !isPart(file)).toList()) {
                if (!PAGE.matcher(Files.readString(file)).find() && !isFragment(file)) {
                    without.add(TEMPLATES.relativize(file).toString());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean isPart(Path file) {
        var folder = TEMPLATES.relativize(file).getName(0).toString();
        return folder.equals("components") || folder.equals("layout");
    }

    /// A part of one module's screens starts with an underscore.
    private static boolean isFragment(Path file) {
        return file.getFileName().toString().startsWith("_");
    }

    private static List<String> linesWith(Pattern pattern, java.util.function.Predicate<Path> where)
            throws IOException {
        var found = new ArrayList<String>();
        try (var all = templates()) {
            for (var file : all.filter(where).toList()) {
                var number = 0;
                for (var line : Files.readAllLines(file)) {
                    number++;
                    if (pattern.matcher(line).find()) {
                        found.add(TEMPLATES.relativize(file) + ":" + number + " " + line.strip());
                    }
                }
            }
        }
        return found;
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".jte"));
    }
}
