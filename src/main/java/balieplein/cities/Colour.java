package balieplein.cities;

import java.util.Locale;
import java.util.regex.Pattern;

/// A colour of the screen: red, green and blue from 0 to 255, not yet rounded. Luminance and contrast are those of
/// WCAG 2.2; lightness is the L of CIE LUV.
///
/// Source of the arithmetic: the colour algorithm of Designsystemet, whose published theme the test compares with.
record Colour(double red, double green, double blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
    private static final double LIGHTNESS_FACTOR = 903.2962962;
    private static final double DARKEST_CUBIC = 0.0088564516;

    static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /// `#0B5563`; throws for anything else.
    static Colour of(String hex) {
        var parts = HEX.matcher(hex);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + hex + "' is no colour. Maybe write it as #0B5563.");
        }
        return new Colour(
                Integer.parseInt(parts.group(1), 16),
                Integer.parseInt(parts.group(2), 16),
                Integer.parseInt(parts.group(3), 16));
    }

    String hex() {
        var rounded = rounded();
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) rounded.red, (int) rounded.green, (int) rounded.blue);
    }

    double luminance() {
        return 0.2126 * Srgb.linear(red, 0.03928)
                + 0.7152 * Srgb.linear(green, 0.03928)
                + 0.0722 * Srgb.linear(blue, 0.03928);
    }

    /// From 1 (the same) to 21 (black on white).
    double contrastWith(Colour other) {
        var mine = luminance() + 0.05;
        var its = other.luminance() + 0.05;
        return Math.max(mine, its) / Math.min(mine, its);
    }

    /// Black or white, whichever is easier to read on this colour.
    Colour textOn() {
        return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
    }

    /// This colour mixed with black or with white until it has the luminance.
    Colour withLuminance(double wanted) {
        if (wanted <= 0) {
            return BLACK;
        }
        if (wanted >= 1) {
            return WHITE;
        }
        return luminance() > wanted ? Mixture.between(BLACK, this, wanted) : Mixture.between(this, WHITE, wanted);
    }

    /// From 0 (black) to 100 (white), even to the eye.
    double lightness() {
        var y = 0.21263900587151027 * Srgb.linear(red, 0.04045)
                + 0.71516867876775592 * Srgb.linear(green, 0.04045)
                + 0.07219231536073371 * Srgb.linear(blue, 0.04045);
        return y <= DARKEST_CUBIC ? y * LIGHTNESS_FACTOR : 116 * Math.cbrt(y) - 16;
    }

    Colour withLightness(double wanted) {
        return withLuminance(grey(wanted).luminance());
    }

    /// The same hue with a part of its chroma, in OKLCH.
    Colour muted(double part) {
        return OkLab.of(this).muted(part).toColour().rounded();
    }

    private static Colour grey(double lightness) {
        var clamped = Math.clamp(lightness, 0, 100);
        var y = clamped <= 8 ? clamped / LIGHTNESS_FACTOR : Math.pow((clamped + 16) / 116, 3);
        var channel = Math.round(Srgb.channel(y));
        return new Colour(channel, channel, channel);
    }

    Colour rounded() {
        return new Colour(whole(red), whole(green), whole(blue));
    }

    private static double whole(double channel) {
        return Math.round(Math.clamp(channel, 0, 255));
    }
}
