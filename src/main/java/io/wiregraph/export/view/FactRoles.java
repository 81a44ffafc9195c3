package io.wiregraph.export.view;

import java.util.List;

/** The roles that something has in facts: local names of the ontology's properties. */
public final class FactRoles {

  /** Those that entities have. */
  public static final List<String> OF_ENTITIES =
      List.of(
          "agent",
          "impliedAgent",
          "speaker",
          "subject",
          "patient",
          "recipient",
          "addressee",
          "object",
          "topic",
          "instrument",
          "organization",
          "place",
          "destination",
          "origin");

  /** Those that words have. */
  public static final List<String> OF_WORDS = List.of("cause", "purpose", "manner");

  private FactRoles() {}
}
