package org.tongban.window.simulation;

import java.util.function.DoubleUnaryOperator;

/**
 * The layers of equal area that a falling density is cut into (Marsaglia and Tsang): a number under the layer above needs no more than a
 * product and a comparison, 98 times of 100. Java's own would do as well, but may draw otherwise in another version; a seed should not.
 */
final class Ziggurat {

    static final int LAYERS = 256;
    /** Where the tails begin, for so many layers, of the exponential and of half the normal density. */
    private static final double EXPONENTIAL_TAIL = 7.69711747013104972;
    private static final double NORMAL_TAIL = 3.6541528853610088;

    static final Ziggurat EXPONENTIAL = new Ziggurat(EXPONENTIAL_TAIL, x -> Math.exp(-x), y -> -Math.log(y), Math.exp(-EXPONENTIAL_TAIL));
    static final Ziggurat NORMAL = new Ziggurat(NORMAL_TAIL, x -> Math.exp(-x * x / 2), y -> Math.sqrt(-2 * Math.log(y)), normalTail(NORMAL_TAIL));

    final double tail;
    /** The right ends of the layers, the widest first; and the density there. */
    final double[] x = new double[LAYERS + 1];
    final double[] y = new double[LAYERS + 1];

    private Ziggurat(double tail, DoubleUnaryOperator density, DoubleUnaryOperator inverse, double beyond) {
        this.tail = tail;
        double area = tail * density.applyAsDouble(tail) + beyond;
        x[0] = area / density.applyAsDouble(tail);
        x[1] = tail;
        y[1] = density.applyAsDouble(tail);
        for (int layer = 2; layer < LAYERS; layer++) {
            y[layer] = y[layer - 1] + area / x[layer - 1];
            x[layer] = inverse.applyAsDouble(y[layer]);
        }
        x[LAYERS] = 0;
        y[LAYERS] = 1;
    }

    /** The area under exp(−x²/2) beyond a point far out, by its continued fraction. */
    private static double normalTail(double from) {
        double fraction = from;
        for (int step = 200; step >= 1; step--) {
            fraction = from + step / fraction;
        }
        return Math.exp(-from * from / 2) / fraction;
    }
}
