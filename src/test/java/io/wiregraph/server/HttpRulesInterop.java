package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of {@code http-rules.txt} holds where curl is the client. */
class HttpRulesInterop {

  private static final Path RULES = Path.of("src/test/resources/http-rules.txt");
  private static final int COLUMNS = 5;

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void start() throws Exception {
    served = ServedStore.startAtBase(dir.resolve("store"));
    served.get("dump/graphs.nq.gz");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static Stream<String> rules() throws IOException {
    List<String> lines = Files.readAllLines(RULES, StandardCharsets.UTF_8);
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleHolds(String line) throws Exception {
    List<String> columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    assertThat(columns).hasSize(COLUMNS);
    String path = columns.get(1);
    String answer = curl(path, columns.get(2));

    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    assertThat(head.lines().findFirst().orElse(""))
        .as(answer)
        .startsWith("HTTP/1.1 " + columns.get(3));
    for (String wanted : columns.get(4).split(" && ", -1)) {
      boolean isForbidden = wanted.startsWith("!");
      String pattern = isForbidden ? wanted.substring(1) : wanted;
      boolean isThere =
          head.lines().anyMatch(h -> Pattern.compile("(?i)^" + pattern).matcher(h).find());
      assertThat(wanted.isEmpty() || isThere != isForbidden).as(wanted + "\n" + head).isTrue();
    }
  }

  /** An argument {@code TAG} stands for the validator that the path has just now. */
  private static String curl(String path, String arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("curl", "-sS", "-D", "-", "-o", "/dev/null", served.url(path)));
    for (String argument : arguments.split(" ; ", -1)) {
      if (argument.startsWith("-H ")) {
        String header = argument.substring(3);
        command.addAll(
            List.of("-H", header.contains("TAG") ? header.replace("TAG", tag(path)) : header));
      } else if (!argument.isBlank()) {
        command.addAll(List.of(argument.split(" ", -1)));
      }
    }
    return OutsideProgram.run("curl", command.toArray(String[]::new));
  }

  private static String tag(String path) throws Exception {
    String answer =
        OutsideProgram.run("curl", "curl", "-sS", "-D", "-", "-o", "/dev/null", served.url(path));
    return answer
        .lines()
        .filter(h -> h.toLowerCase(Locale.ROOT).startsWith("etag: "))
        .map(h -> h.substring("etag: ".length()))
        .findFirst()
        .orElseThrow();
  }
}
