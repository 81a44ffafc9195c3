package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wiregraph curate label}. */
@Command(
    name = "label",
    description = "Say what an entity is called; its IRI follows.",
    footer = "  wiregraph curate label entity/A._Berg 'Anna Berg'")
final class CurateLabelCommand extends CurateAction {

  @Parameters(index = "0", paramLabel = "ENTITY", description = "IRI of an entity.")
  private String entity = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "What it is called.")
  private String name = "";

  CurateLabelCommand(Console console) {
    super(console);
  }

  @Override
  Curation.Decision decision(Curator curator) {
    if (name.isBlank()) {
      throw new UsageException("the name is empty");
    }
    return new Curation.Labelled(curator.anchor(entity), name.strip());
  }
}
