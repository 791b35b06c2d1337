package balieplein.web;

/// Positions in a drawing, to a tenth of its unit.
final class Tenths {

    private Tenths() {}

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
