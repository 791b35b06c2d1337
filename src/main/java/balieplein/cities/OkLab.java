package balieplein.cities;

/// OKLab, where chroma can be cut without changing the hue. Matrices: Björn Ottosson, 2020.
record OkLab(double lightness, double a, double b) {

    static OkLab of(Colour colour) {
        var red = Srgb.linear(colour.red(), 0.04045);
        var green = Srgb.linear(colour.green(), 0.04045);
        var blue = Srgb.linear(colour.blue(), 0.04045);
        var l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        var m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        var s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    OkLab muted(double part) {
        return new OkLab(lightness, a * part, b * part);
    }

    Colour toColour() {
        var l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        var m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        var s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Colour(
                Srgb.channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                Srgb.channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                Srgb.channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
