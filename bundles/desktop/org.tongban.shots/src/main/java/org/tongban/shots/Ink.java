package org.tongban.shots;

import java.util.Arrays;

/** Where ink lies: points with 0 for paper and 1 for ink, reduced to a grid over the inked part. */
record Ink(double[][] points) {
    private static final double COUNTS = 0.35;

    /** How much ink lies in each field of a grid, row by row; lines that run over the whole width or height, such as borders, do not count. */
    double[] grid(int columns, int rows) {
        double[][] clean = withoutRules();
        int top = first(clean.length, y -> inked(clean[y]));
        int bottom = last(clean.length, y -> inked(clean[y]));
        int left = first(clean[0].length, x -> inked(column(clean, x)));
        int right = last(clean[0].length, x -> inked(column(clean, x)));
        double[] grid = new double[columns * rows];
        if (top > bottom || left > right) {
            return grid;
        }
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int row = Math.min(rows - 1, (y - top) * rows / (bottom - top + 1));
                int column = Math.min(columns - 1, (x - left) * columns / (right - left + 1));
                grid[row * columns + column] += clean[y][x];
            }
        }
        return grid;
    }

    private double[][] withoutRules() {
        double[][] clean = Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : clean) {
            if (Arrays.stream(row).filter(point -> point > COUNTS / 3).count() > row.length * 0.85) {
                Arrays.fill(row, 0);
            }
        }
        for (int x = 0; x < clean[0].length; x++) {
            int at = x;
            if (Arrays.stream(clean).filter(row -> row[at] > COUNTS / 3).count() > clean.length * 0.7) {
                Arrays.stream(clean).forEach(row -> row[at] = 0);
            }
        }
        return clean;
    }

    private static boolean inked(double[] line) {
        return Arrays.stream(line).anyMatch(point -> point > COUNTS);
    }

    private static double[] column(double[][] points, int x) {
        return Arrays.stream(points).mapToDouble(row -> row[x]).toArray();
    }

    private static int first(int length, java.util.function.IntPredicate inked) {
        for (int i = 0; i < length; i++) {
            if (inked.test(i)) {
                return i;
            }
        }
        return length;
    }

    private static int last(int length, java.util.function.IntPredicate inked) {
        for (int i = length - 1; i >= 0; i--) {
            if (inked.test(i)) {
                return i;
            }
        }
        return -1;
    }
}
