package io.wiregraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: its help, its version, and the command that has to follow. */
@Command(
    name = "wiregraph",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    sortOptions = false,
    description = "Reads news articles into a graph that can be asked, cited and checked.",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wiregraph demo",
      "  wiregraph build articles/",
      "  wiregraph query vetoes",
      "  wiregraph serve",
      "",
      "Exit code: 0 done, 1 failed or partly failed, 2 wrong usage."
    })
final class WiregraphCommand {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came up.")
  private boolean debug;

  /** Returns whether the user wants to see where a failure came up. */
  boolean isDebugging() {
    return debug || System.getenv("WIREGRAPH_DEBUG") != null;
  }
}
