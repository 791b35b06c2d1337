package balieplein.catalogue;

import balieplein.web.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// The names of the icons on our sheet.
public final class Icons {

    private static final Pattern NAME = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Set<String> NAMES = load();

    private Icons() {}

    public static boolean exists(String name) {
        return NAMES.contains(name);
    }

    /// From A to Z.
    public static List<String> list() {
        return NAMES.stream().sorted().toList();
    }

    static Set<String> names() {
        return NAMES;
    }

    private static Set<String> load() {
        try {
            var sheet = new ClassPathResource("static" + Assets.url("icons.svg"));
            var matcher = NAME.matcher(sheet.getContentAsString(StandardCharsets.UTF_8));
            return matcher.results().map((MatchResult found) -> found.group(1)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("The icons inside the product cannot be read.", e);
        }
    }
}
