package io.wiregraph.cli;

import picocli.CommandLine.Command;

/** {@code wiregraph ontology}: the terms that the graph speaks in. */
@Command(
    name = "ontology",
    synopsisSubcommandLabel = "COMMAND",
    description = "Show the terms that the graph speaks in.",
    footer = {"  wiregraph ontology page --out ontology.html"})
final class OntologyCommand {}
