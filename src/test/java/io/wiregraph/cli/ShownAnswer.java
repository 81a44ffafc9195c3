package io.wiregraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as README shows it, below the command that asks for it. It may leave out lines, for
 * which it has a line with an ellipsis, and the ends of all lines; how wide the columns are does
 * not matter.
 *
 * @param query the name of the query
 * @param lines the lines of the table
 */
record ShownAnswer(String query, List<String> lines) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "```sh\n\\./wiregraph query (\\S+)\n```\\s+<!-- answer -->\\s+```\n(.*?)```\\s+<!-- /answer -->",
          Pattern.DOTALL);
  private static final String LEFT_OUT = "…";

  /** Returns all answers in README, in their order. */
  static List<ShownAnswer> inReadme() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8));
    List<ShownAnswer> shown = new ArrayList<>();
    while (block.find()) {
      shown.add(new ShownAnswer(block.group(1), block.group(2).lines().toList()));
    }
    return shown;
  }

  /** Returns whether {@code table}, as the program writes it, has these lines in this order. */
  boolean isIn(String table) {
    Iterator<String> rest = table.lines().map(ShownAnswer::cells).iterator();
    boolean mayLeaveOut = false;
    for (String line : lines) {
      if (line.equals(LEFT_OUT)) {
        mayLeaveOut = true;
        continue;
      }
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = rest.next().startsWith(cells(line));
        if (!found && !mayLeaveOut) {
          return false;
        }
      }
      if (!found) {
        return false;
      }
      mayLeaveOut = false;
    }
    return true;
  }

  private static String cells(String line) {
    return line.strip().replaceAll("-{2,}", "--").replaceAll(" {2,}", "  ");
  }
}
