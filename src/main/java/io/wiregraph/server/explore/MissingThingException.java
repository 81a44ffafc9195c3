package io.wiregraph.server.explore;

/** The store says nothing of the thing that was asked for. */
final class MissingThingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingThingException(String iri) {
    super("The store has no <" + iri + ">.", null, false, false);
  }
}
