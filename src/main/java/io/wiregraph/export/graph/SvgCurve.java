package io.wiregraph.export.graph;

/** An edge of a picture: a quadratic Bézier curve that ends at the rim of its target. */
final class SvgCurve {

  private final double[] from;
  private final double[] middle;
  private final double[] to;

  private SvgCurve(double[] from, double[] middle, double[] to) {
    this.from = from;
    this.middle = middle;
    this.to = to;
  }

  /**
   * Returns the curve between the middles of two nodes.
   *
   * @param bend how far it bends to the side; 0 for a straight line
   * @param radius of the second node
   */
  static SvgCurve between(double[] from, double[] to, double bend, double radius) {
    double wayX = to[0] - from[0];
    double wayY = to[1] - from[1];
    double length = Math.max(1, Math.sqrt(wayX * wayX + wayY * wayY));
    double[] middle = {
      (from[0] + to[0]) / 2 - wayY / length * bend, (from[1] + to[1]) / 2 + wayX / length * bend
    };
    double backX = to[0] - middle[0];
    double backY = to[1] - middle[1];
    double back = Math.max(1, Math.sqrt(backX * backX + backY * backY));
    double[] end = {to[0] - backX / back * radius, to[1] - backY / back * radius};
    return new SvgCurve(from, middle, end);
  }

  /** Returns where the curve is after a part of its way, from left to right. */
  double x(double part) {
    return at(part, 0);
  }

  /** Returns where the curve is after a part of its way, from top to bottom. */
  double y(double part) {
    return at(part, 1);
  }

  private double at(double part, int side) {
    double left = 1 - part;
    return left * left * from[side] + 2 * left * part * middle[side] + part * part * to[side];
  }

  /** Returns it as SVG writes it. */
  String path() {
    return String.join(
        " ",
        "M" + Svg.number(from[0]),
        Svg.number(from[1]),
        "Q" + Svg.number(middle[0]),
        Svg.number(middle[1]),
        Svg.number(to[0]),
        Svg.number(to[1]));
  }
}
