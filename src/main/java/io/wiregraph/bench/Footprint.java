package io.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a running server of Java keeps, after all garbage was collected.
 *
 * @param heapBytes what is in use of the heap
 * @param residentBytes what the operating system sees in use
 * @param files how many file handles are open
 * @param threads how many threads there are
 */
public record Footprint(long heapBytes, long residentBytes, int files, int threads) {

  private static final Path PROCESSES = Path.of("/proc");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
  private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)$");
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int KILOBYTE = 1024;

  /**
   * Looks at a process of this machine.
   *
   * @param process its number
   * @param metrics visits its metrics
   * @throws IOException if there is no such process, or Java's {@code jcmd} is missing
   */
  public static Footprint of(long process, Visitors metrics) throws IOException {
    collect(process);
    String status =
        Files.readString(
            PROCESSES.resolve(Long.toString(process)).resolve("status"), StandardCharsets.UTF_8);
    return new Footprint(
        heap(metrics.visit(Visit.get("metrics")).body()),
        number(RESIDENT, status) * KILOBYTE,
        files(process),
        (int) number(THREADS, status));
  }

  private static void collect(long process) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Call call = new Call(List.of(jcmd.toString(), Long.toString(process), "GC.run"), Map.of());
    MeasuredProcess.Ended ended = MeasuredProcess.run(call, Path.of("."), LIMIT);
    if (ended.code() != 0) {
      throw new IOException("garbage could not be collected: " + ended.output());
    }
  }

  private static int files(long process) throws IOException {
    try (Stream<Path> files = Files.list(PROCESSES.resolve(Long.toString(process)).resolve("fd"))) {
      return (int) files.count();
    }
  }

  private static long number(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("nothing like " + pattern);
    }
    return Long.parseLong(matcher.group(1));
  }

  /**
   * Returns how much of the heap is in use.
   *
   * @param metrics in Prometheus' text format
   */
  static long heap(String metrics) {
    return HEAP.matcher(metrics)
        .results()
        .mapToLong(part -> (long) Double.parseDouble(part.group(1)))
        .sum();
  }
}
