package balieplein.cities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a city looks: four colours, a logo, a font and the roundness of corners. Everything else on a screen follows
/// from these; [TokenSheet] does the sum.
///
/// @param main bars, buttons and links; at least 4.5:1 against white, as it carries white text (BRA-01)
/// @param accent lines that catch the eye and the call on the waiting screen
/// @param neutral text and frames; at least 4.5:1 against white
/// @param support a second colour for what is done or saved
/// @param logo an SVG without scripts, styles or anything from elsewhere
/// @param radius of corners, 0 to 16 px
public record HouseStyle(
        String main, String accent, String neutral, String support, String logo, Font font, int radius) {

    public static final int MOST_RADIUS = 16;
    private static final double READABLE = 4.5;

    /// A font that the product brings or that every device has; nothing is fetched from elsewhere.
    public enum Font {
        INTER("Inter,system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif"),
        SYSTEM("system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif"),
        SERIF("Georgia,\"Noto Serif\",\"Times New Roman\",serif");

        private final String family;

        Font(String family) {
            this.family = family;
        }

        /// As a style sheet names it, with what to use where it is missing.
        public String family() {
            return family;
        }

        /// As the city file writes it: `Inter`.
        public static Font of(String name) {
            return valueOf(name.strip().toUpperCase(Locale.ROOT));
        }
    }

    /// Why a style cannot be used.
    ///
    /// @param field such as `colours.main`
    /// @param textKey of what to tell whoever made the style, with `values` in it
    public record Refusal(String field, String textKey, List<Object> values) {

        static Refusal of(String field, String reason, Object... values) {
            return new Refusal(field, "cities.staff.style." + reason, List.of(values));
        }
    }

    public HouseStyle {
        var refusals = refusals(main, accent, neutral, support, logo, radius);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException("This house style cannot be used: " + refusals);
        }
    }

    /// What is wrong with a style, all of it; empty when it can be used.
    public static List<Refusal> refusals(
            String main, String accent, String neutral, String support, String logo, int radius) {
        var refusals = new ArrayList<Refusal>();
        checkReadable("colours.main", main, refusals);
        checkColour("colours.accent", accent, refusals);
        checkReadable("colours.neutral", neutral, refusals);
        checkColour("colours.support", support, refusals);
        LogoPolicy.refusal(logo)
                .ifPresent(reason -> refusals.add(Refusal.of("logo", "logo-" + reason.code(), reason.detail())));
        if (radius < 0 || radius > MOST_RADIUS) {
            refusals.add(Refusal.of("radius", "radius", radius, MOST_RADIUS));
        }
        return refusals;
    }

    /// The stylesheet with the tokens of this style.
    public String tokenSheet() {
        return TokenSheet.of(this);
    }

    private static void checkReadable(String field, String hex, List<Refusal> refusals) {
        if (checkColour(field, hex, refusals)) {
            var contrast = Colour.of(hex).contrastWith(Colour.WHITE);
            if (contrast < READABLE) {
                refusals.add(Refusal.of(field, "contrast", hex, Math.floor(contrast * 10) / 10, READABLE));
            }
        }
    }

    private static boolean checkColour(String field, String hex, List<Refusal> refusals) {
        if (!Colour.isHex(hex)) {
            refusals.add(Refusal.of(field, "colour", hex));
            return false;
        }
        return true;
    }
}
