package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// A token that is used and not defined fails silently: all focus rings were once lost that way.
class TokenSheetTest {

    private static final Pattern USED = Pattern.compile("var\\((--(?:ds|bp)-[a-z0-9-]+)\\)");
    private static final Pattern DEFINED = Pattern.compile("(--(?:ds|bp)-[a-z0-9-]+):");
    private static final String SHEET = new HouseStyle(
                    "#0B5563",
                    "#F4B41A",
                    "#24303A",
                    "#1E7B3C",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                    HouseStyle.Font.INTER,
                    4)
            .tokenSheet();

    @Test
    void every_token_that_the_stylesheet_uses_is_defined() throws IOException {
        var common = commonSheet();
        var defined = names(DEFINED, common + SHEET);
        assertThat(names(USED, common + SHEET)).isNotEmpty().isSubsetOf(defined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast", "auto"})
    void every_scheme_defines_what_the_light_one_does(String scheme) {
        assertThat(names(DEFINED, block("[data-color-scheme=" + scheme + "]{")))
                .isEqualTo(names(DEFINED, block(":root,[data-color-scheme=light]{")));
    }

    @Test
    void the_accent_keeps_its_own_colour_in_the_dark() {
        assertThat(block("[data-color-scheme=dark]{")).contains("--bp-highlight:#f4b41a;--bp-highlight-text:#000000;");
    }

    private static String block(String selector) {
        var start = SHEET.indexOf(selector);
        return SHEET.substring(start + selector.length(), SHEET.indexOf('}', start));
    }

    private static Set<String> names(Pattern pattern, String css) {
        return pattern.matcher(css)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String commonSheet() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:static/assets/balieplein.*.css");
        assertThat(found).as("built style sheets").hasSize(1);
        return found[0].getContentAsString(StandardCharsets.UTF_8);
    }
}
