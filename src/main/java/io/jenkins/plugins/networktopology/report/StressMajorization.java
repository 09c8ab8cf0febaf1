package io.jenkins.plugins.networktopology.report;

/** Finds positions whose distances are as near as possible to given ones, near pairs counting most. */
final class StressMajorization {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final int[][] distances;

    /** Wanted distances, symmetric, positive but on the diagonal. */
    StressMajorization(int[][] distances) {
        this.distances = distances;
    }

    /** One x,y pair a row, a wanted distance of 1 being {@code unit} long. */
    double[][] positions(double unit) {
        double[][] at = start();
        int n = at.length;
        int rounds = n <= 300 ? 200 : 40;
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < rounds && moved > 0.002; round++) {
            moved = 0;
            for (int i = 0; i < n; i++) {
                moved = Math.max(moved, improve(at, i));
            }
        }
        for (double[] point : at) {
            point[0] *= unit;
            point[1] *= unit;
        }
        return at;
    }

    /** A spiral around the most central node: close nodes start close, and no two coincide. */
    private double[][] start() {
        int n = distances.length;
        int centre = 0;
        for (int i = 1; i < n; i++) {
            if (farthest(i) < farthest(centre)) {
                centre = i;
            }
        }
        double[][] at = new double[n][2];
        for (int i = 0; i < n; i++) {
            double radius = distances[centre][i];
            at[i][0] = radius * Math.cos(i * GOLDEN_ANGLE);
            at[i][1] = radius * Math.sin(i * GOLDEN_ANGLE);
        }
        return at;
    }

    private int farthest(int from) {
        int farthest = 0;
        for (int distance : distances[from]) {
            farthest = Math.max(farthest, distance);
        }
        return farthest;
    }

    /** Moves one point to where its weighted neighbours want it, and returns how far. */
    private double improve(double[][] at, int i) {
        double x = 0;
        double y = 0;
        double weights = 0;
        for (int j = 0; j < at.length; j++) {
            if (j == i) {
                continue;
            }
            double wanted = distances[i][j];
            double weight = 1 / (wanted * wanted);
            double dx = at[i][0] - at[j][0];
            double dy = at[i][1] - at[j][1];
            double length = Math.max(1e-6, length(dx, dy));
            x += weight * (at[j][0] + wanted * dx / length);
            y += weight * (at[j][1] + wanted * dy / length);
            weights += weight;
        }
        if (weights == 0) {
            return 0;
        }
        double moved = length(x / weights - at[i][0], y / weights - at[i][1]);
        at[i][0] = x / weights;
        at[i][1] = y / weights;
        return moved;
    }

    /** Math.hypot takes several times as long, to be right for numbers that a drawing does not have. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
