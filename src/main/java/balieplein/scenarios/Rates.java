package balieplein.scenarios;

/// Arithmetic on visitors per errand.
final class Rates {

    private Rates() {}

    static double[] scaled(double[] rates, double factor) {
        var scaled = rates.clone();
        for (var errand = 0; errand < scaled.length; errand++) {
            scaled[errand] *= factor;
        }
        return scaled;
    }

    static void add(double[] target, double[] rates, double factor) {
        for (var errand = 0; errand < target.length; errand++) {
            target[errand] += factor * rates[errand];
        }
    }

    static double sum(double[] rates) {
        var sum = 0.0;
        for (var rate : rates) {
            sum += rate;
        }
        return sum;
    }

    static double sum(double[][] rates) {
        var sum = 0.0;
        for (var rate : rates) {
            sum += sum(rate);
        }
        return sum;
    }
}
