package io.wiregraph.cli;

import io.wiregraph.bench.Call;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** This program as another process, with the Java and the libraries that this one has. */
final class OwnProgram {

  private OwnProgram() {}

  /**
   * Returns how a command is started, with the options of Java that the launcher gives.
   *
   * @param heap the option for the most heap
   * @param words the command and its arguments
   */
  static Call call(String heap, List<String> words) {
    List<String> all = new ArrayList<>();
    all.add(java());
    all.add(heap);
    all.addAll(List.of("-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError"));
    all.add("-Dwiregraph.home=" + Home.folder().toAbsolutePath());
    // What a newer Java wants to be allowed.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--"))
        .forEach(all::add);
    all.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    all.addAll(words);
    return new Call(all, Map.of());
  }

  /** Returns the executable of Java. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
