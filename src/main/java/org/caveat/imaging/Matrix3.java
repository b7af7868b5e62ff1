package org.caveat.imaging;

/** Matrices of three rows and three columns. */
final class Matrix3 {
    private static final int SIDE = 3;

    private Matrix3() {}

    static double[][] diagonal(double[] values) {
        return new double[][] {{values[0], 0, 0}, {0, values[1], 0}, {0, 0, values[2]}};
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int i = 0; i < SIDE; i++) {
                product[row] += matrix[row][i] * vector[i];
            }
        }
        return product;
    }

    static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[SIDE][SIDE];
        for (int column = 0; column < SIDE; column++) {
            double[] result = times(one, new double[] {other[0][column], other[1][column], other[2][column]});
            for (int row = 0; row < SIDE; row++) {
                product[row][column] = result[row];
            }
        }
        return product;
    }

    static double determinant(double[][] m) {
        double sum = 0;
        for (int column = 0; column < SIDE; column++) {
            sum += m[0][column] * cofactor(m, 0, column);
        }
        return sum;
    }

    /** The inverse of one whose determinant is not zero. */
    static double[][] inverse(double[][] m) {
        double determinant = determinant(m);
        double[][] inverse = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                inverse[column][row] = cofactor(m, row, column) / determinant;
            }
        }
        return inverse;
    }

    private static double cofactor(double[][] m, int row, int column) {
        int up = (row + 1) % SIDE;
        int upper = (row + 2) % SIDE;
        int left = (column + 1) % SIDE;
        int right = (column + 2) % SIDE;
        return m[up][left] * m[upper][right] - m[up][right] * m[upper][left];
    }
}
