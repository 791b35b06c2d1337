package balieplein.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a path of our own, never another site.
final class ReturnPath {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

    private ReturnPath() {}

    /// The path asked for, or the start page when it could lead elsewhere or round in a circle.
    static String own(@Nullable String asked) {
        if (asked == null || !OWN.matcher(asked).matches() || asked.contains(SignInPaths.CHOICE)) {
            return "/";
        }
        return asked;
    }
}
