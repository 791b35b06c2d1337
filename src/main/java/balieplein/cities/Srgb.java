package balieplein.cities;

/// The curve between a channel of the screen, 0 to 255, and its light, 0 to 1 (sRGB, IEC 61966-2-1).
final class Srgb {

    private Srgb() {}

    static double linear(double channel, double threshold) {
        var share = channel / 255;
        return share <= threshold ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    static double channel(double linear) {
        return 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055);
    }
}
