package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Our arithmetic against the theme that Designsystemet publishes with the same algorithm.
class ColourSchemeTest {

    private static final Path THEME = Path.of("node_modules/@digdir/designsystemet-css/dist/theme/designsystemet.css");
    private static final Pattern TOKEN = Pattern.compile("--ds-color-(?!focus)([a-z0-9]+)-([a-z-]+):(#[0-9a-f]{3,6})");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void every_token_equals_the_published_theme(ColourScheme scheme) throws IOException {
        var published = published(scheme);
        assertThat(published.keySet()).hasSize(8);
        var differences = new ArrayList<String>();
        published(ColourScheme.LIGHT).forEach((group, light) -> scheme.tokens(Colour.of(light.get("base-default")))
                .forEach((token, colour) -> {
                    var wanted = published.get(group).get(token);
                    if (!colour.hex().equals(wanted)) {
                        differences.add(group + " " + token + ": " + colour.hex() + ", published " + wanted);
                    }
                }));
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0B5563", "#B3123A", "#F4B41A", "#24303A", "#7FDBFF", "#000000", "#FFFFFF", "#808080"})
    void text_can_be_read_on_every_surface_of_every_scheme(String hex) {
        for (var scheme : ColourScheme.values()) {
            var tokens = scheme.tokens(Colour.of(hex));
            for (var surface : Stream.of("background-default", "background-tinted", "surface-default")
                    .toList()) {
                for (var text : Stream.of("text-default", "text-subtle").toList()) {
                    assertThat(tokens.get(text).contrastWith(tokens.get(surface)))
                            .as("%s %s on %s", scheme, text, surface)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(tokens.get("base-contrast-default").contrastWith(tokens.get("base-default")))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void high_contrast_text_reaches_seven_to_one() {
        var tokens = ColourScheme.CONTRAST.tokens(Colour.of("#0B5563"));
        assertThat(tokens.get("text-subtle").contrastWith(tokens.get("surface-active")))
                .isGreaterThanOrEqualTo(6);
        assertThat(tokens.get("text-default").contrastWith(tokens.get("surface-active")))
                .isGreaterThanOrEqualTo(7);
    }

    private static Map<String, Map<String, String>> published(ColourScheme scheme) throws IOException {
        var css = Files.readString(THEME);
        var start = css.indexOf("[data-color-scheme=" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "]{");
        return TOKEN.matcher(css.substring(start, css.indexOf('}', start)))
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        TreeMap::new,
                        Collectors.toMap(match -> match.group(2), match -> sixDigits(match.group(3)))));
    }

    private static String sixDigits(String hex) {
        return hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    }
}
