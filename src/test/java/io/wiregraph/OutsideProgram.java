package io.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs that we did not write, and says which are missing. */
public final class OutsideProgram {

  private OutsideProgram() {}

  /**
   * Runs a program that must end well.
   *
   * @param debianPackage has the program
   * @return what it wrote
   */
  public static String run(String debianPackage, String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " is missing; on Debian: apt-get install " + debianPackage, e);
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (output.contains("No module named")) {
      throw new AssertionError("a module is missing; on Debian: apt-get install " + debianPackage);
    }
    assertThat(code).as(List.of(command) + "\n" + output).isZero();
    return output;
  }

  /** Runs a script by the Python that has Debian's packages, with rdflib among them. */
  public static String python(String script, String... arguments) throws Exception {
    Path debian = Path.of("/usr/bin/python3");
    List<String> command = new ArrayList<>();
    command.add(Files.isExecutable(debian) ? debian.toString() : "python3");
    command.addAll(List.of("-c", script));
    command.addAll(List.of(arguments));
    return run("python3-rdflib", command.toArray(String[]::new));
  }
}
