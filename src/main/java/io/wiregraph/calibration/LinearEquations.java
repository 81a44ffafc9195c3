package io.wiregraph.calibration;

/** Solves systems of linear equations by Gauss's elimination. */
final class LinearEquations {

  private LinearEquations() {}

  /**
   * Returns x with {@code matrix} x = {@code right}. Changes both.
   *
   * @param matrix square, symmetric and positive definite, so that no rows need to be exchanged
   */
  static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int below = i + 1; below < n; below++) {
        double factor = matrix[below][i] / matrix[i][i];
        for (int j = i; factor != 0 && j < n; j++) {
          matrix[below][j] -= factor * matrix[i][j];
        }
        right[below] -= factor * right[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < n; j++) {
        sum -= matrix[i][j] * x[j];
      }
      x[i] = sum / matrix[i][i];
    }
    return x;
  }
}
