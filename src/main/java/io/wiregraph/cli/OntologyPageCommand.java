package io.wiregraph.cli;

import io.wiregraph.ontology.OntologyPage;
import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code wiregraph ontology page}. */
@Command(
    name = "page",
    description = {
      "Write the ontology as one page of HTML: classes, properties, definitions, examples, words.",
      "The server has it at /ontology."
    },
    footer = {
      "  wiregraph ontology page --out ontology.html",
      "  wiregraph ontology page --pack football/ --out football.html"
    })
final class OntologyPageCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PackOption pack = new PackOption();
  @Mixin private OutOption out = new OutOption();

  OntologyPageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String page = OntologyPage.of(pack.chosen().orElseGet(DomainPack::home), false);
    out.write(console, target -> target.write(page.getBytes(StandardCharsets.UTF_8)));
    return ExitCode.OK;
  }
}
