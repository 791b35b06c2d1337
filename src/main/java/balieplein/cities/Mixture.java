package balieplein.cities;

/// A darker and a lighter colour, mixed.
final class Mixture {

    private static final double CLOSE_ENOUGH = 1e-7;
    private static final int MOST_HALVINGS = 20;

    private Mixture() {}

    /// The mixture that has the luminance.
    static Colour between(Colour dark, Colour light, double wanted) {
        var low = dark;
        var high = light;
        for (int halvings = 0; ; halvings++) {
            var middle = new Colour(
                    (low.red() + high.red()) / 2, (low.green() + high.green()) / 2, (low.blue() + high.blue()) / 2);
            var luminance = middle.luminance();
            if (Math.abs(luminance - wanted) < CLOSE_ENOUGH || halvings == MOST_HALVINGS) {
                return middle.rounded();
            }
            if (luminance > wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }
}
