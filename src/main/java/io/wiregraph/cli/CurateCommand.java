package io.wiregraph.cli;

import picocli.CommandLine.Command;

/** {@code wiregraph curate}: the user's word on who is who. */
@Command(
    name = "curate",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Decide who is who; what you decide wins over what the program finds, also in later builds.",
      "ENTITY is an IRI as pages and answers show it: of a merged entity, or of an entity as one",
      "article has it. The base may be left out: entity/Anna_Berg, article/2012/a#entity=0,9.",
      "Nothing is parsed again. The decisions are the graph curation of the store."
    },
    footer = {
      "  wiregraph curate same entity/Anna_Berg entity/A._Berg",
      "  wiregraph curate different 'article/2012/a#entity=0,9' entity/Anna_Berg",
      "  wiregraph curate link entity/Anna_Berg Anna_Berg_(diplomat)",
      "  wiregraph curate label entity/A._Berg 'Anna Berg'",
      "  wiregraph curate list",
      "  wiregraph curate undo"
    })
final class CurateCommand {}
