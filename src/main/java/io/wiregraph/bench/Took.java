package io.wiregraph.bench;

/**
 * What a process took.
 *
 * @param seconds from its start to its end, on the clock
 * @param coreSeconds of processor time, its own and the system's for it
 * @param peakBytes the most memory that it had in use, as the operating system counts it
 * @param ownBytes the most of it that was no mapped file
 */
public record Took(double seconds, double coreSeconds, long peakBytes, long ownBytes) {

  private static final double MEGABYTE = 1e6;

  /** Returns the most memory that it had in use, in millions of bytes. */
  public double peakMegabytes() {
    return peakBytes / MEGABYTE;
  }

  /** Returns the most memory that was no mapped file, in millions of bytes. */
  public double ownMegabytes() {
    return ownBytes / MEGABYTE;
  }
}
