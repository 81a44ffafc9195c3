package io.wiregraph.cli;

import picocli.CommandLine.Command;

/** {@code wiregraph lexicon}: the lexicon and what it does. */
@Command(
    name = "lexicon",
    synopsisSubcommandLabel = "COMMAND",
    description = "Try the lexicon's own examples, and see what of a corpus it does not know.",
    footer = {
      "  wiregraph lexicon test",
      "  wiregraph lexicon test ontology/lexicon/light.ttl veto",
      "  wiregraph lexicon coverage --limit 50 articles/"
    })
final class LexiconCommand {}
