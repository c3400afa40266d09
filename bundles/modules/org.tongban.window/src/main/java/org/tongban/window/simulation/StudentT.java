package org.tongban.window.simulation;

/** Student's t distribution. */
final class StudentT {

    private static final double PRECISE = 1e-15;
    private static final int ROUNDS = 400;

    private StudentT() {
    }

    /** The value that is not exceeded with probability p (above a half), for so many degrees of freedom. */
    static double quantile(double p, double degrees) {
        double least = 0;
        double most = 2;
        while (above(most, degrees) > 1 - p) {
            most *= 2;
        }
        for (int round = 0; round < 100; round++) {
            double middle = (least + most) / 2;
            if (above(middle, degrees) > 1 - p) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return (least + most) / 2;
    }

    private static double above(double t, double degrees) {
        return beta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    }

    /** The regularised incomplete beta function, by Lentz's continued fraction. */
    private static double beta(double x, double a, double b) {
        if (x >= (a + 1) / (a + b + 2)) {
            return x >= 1 ? 1 : 1 - beta(1 - x, b, a);
        }
        double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double fraction = d;
        for (int m = 1; m <= ROUNDS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            fraction *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            fraction *= c * d;
            if (Math.abs(c * d - 1) < PRECISE) {
                break;
            }
        }
        return front * fraction;
    }

    private static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    /** Stirling's series, after moving up to where it is precise. */
    private static double logGamma(double x) {
        double moved = 0;
        double at = x;
        while (at < 20) {
            moved += Math.log(at);
            at++;
        }
        double inverse = 1 / (at * at);
        return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / at - moved;
    }
}
