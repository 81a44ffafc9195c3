package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wiregraph curate different}. */
@Command(
    name = "different",
    description = {
      "Keep two entities apart. Where the program took them for one, name at least one of them as",
      "its article has it; the others of the name stay with the other."
    },
    footer = {
      "  wiregraph curate different entity/Anna_Berg entity/A._Berg",
      "  wiregraph curate different 'article/2012/a#entity=0,9' entity/Anna_Berg"
    })
final class CurateDifferentCommand extends CurateAction {

  @Parameters(index = "0", paramLabel = "ENTITY", description = "IRI of an entity.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "IRI of the other.")
  private String other = "";

  CurateDifferentCommand(Console console) {
    super(console);
  }

  @Override
  Curation.Decision decision(Curator curator) {
    Curation.Anchor first = curator.anchor(one);
    Curation.Anchor second = curator.anchor(other);
    if (first.equals(second)) {
      throw new UsageException(
          one + " and " + other + " are the same entity of the same article: name another");
    }
    return new Curation.Different(first, second);
  }
}
