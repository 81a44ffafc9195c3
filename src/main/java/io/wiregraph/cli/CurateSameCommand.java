package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wiregraph curate same}. */
@Command(
    name = "same",
    description = "Make two entities one.",
    footer = "  wiregraph curate same entity/Anna_Berg entity/A._Berg")
final class CurateSameCommand extends CurateAction {

  @Parameters(index = "0", paramLabel = "ENTITY", description = "IRI of an entity.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "IRI of the other.")
  private String other = "";

  CurateSameCommand(Console console) {
    super(console);
  }

  @Override
  Curation.Decision decision(Curator curator) {
    Curation.Anchor first = curator.anchor(one);
    Curation.Anchor second = curator.anchor(other);
    if (curator.merged(first).equals(curator.merged(second))) {
      throw new UsageException(one + " and " + other + " are one entity already");
    }
    return new Curation.Same(first, second);
  }
}
