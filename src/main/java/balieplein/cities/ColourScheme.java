package balieplein.cities;

/// Light, dark, and the high contrast of the kiosk's "Groot · contrast". A scheme says how light each part of a screen
/// is; the colours of the city say the rest.
enum ColourScheme {
    LIGHT(1, 1, .9, 1, .81, .7, .59, .5, .19, .11, .11, .0245),
    DARK(.7, .009, .014, .021, .027, .036, .056, .08, .22, .39, .39, .84),
    CONTRAST(1, .001, .0065, .015, .015, .028, .045, .26, .4, .6, .57, .86);

    private static final String[] SHADES = {
        "background-default",
        "background-tinted",
        "surface-default",
        "surface-tinted",
        "surface-hover",
        "surface-active",
        "border-subtle",
        "border-default",
        "border-strong",
        "text-subtle",
        "text-default"
    };

    private final double chroma;
    private final double[] luminances;

    ColourScheme(double chroma, double... luminances) {
        this.chroma = chroma;
        this.luminances = luminances;
    }

    /// The eleven shades, then the fill of buttons and bars with its text: sixteen tokens by name.
    java.util.Map<String, Colour> tokens(Colour colour) {
        var tokens = new java.util.LinkedHashMap<String, Colour>();
        var shade = chroma < 1 ? colour.muted(chroma) : colour;
        for (int i = 0; i < SHADES.length; i++) {
            tokens.put(SHADES[i], shade.withLuminance(luminances[i]));
        }
        var lightness = this == LIGHT ? colour.lightness() : mirrored(colour.lightness());
        var base = this == LIGHT ? colour : colour.withLightness(lightness);
        var step = lightness <= 30 || (lightness >= 49 && lightness <= 65) ? 8 : -8;
        tokens.put("base-default", base);
        tokens.put("base-hover", colour.withLightness(lightness + step));
        tokens.put("base-active", colour.withLightness(lightness + 2 * step));
        tokens.put("base-contrast-subtle", subtleTextOn(base));
        tokens.put("base-contrast-default", base.textOn());
        return tokens;
    }

    private static double mirrored(double lightness) {
        return lightness <= 30 ? 70 : 100 - lightness;
    }

    private static Colour subtleTextOn(Colour base) {
        var lightness = base.lightness();
        var distance = lightness <= 40 || lightness >= 60 ? 60 : 50;
        return base.withLightness(base.textOn() == Colour.WHITE ? lightness + distance : lightness - distance);
    }
}
