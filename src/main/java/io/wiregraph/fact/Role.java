package io.wiregraph.fact;

import java.util.Locale;

/**
 * What an argument is in its event, statement or relation. The names are those of the ontology's
 * properties.
 */
public enum Role {
  /** Who acts. */
  AGENT,
  /** What is acted on. */
  PATIENT,
  /** To or for whom. */
  RECIPIENT,
  /** About what. */
  TOPIC,
  /** With what. */
  INSTRUMENT,
  /** Where. */
  PLACE,
  /** Where from. */
  ORIGIN,
  /** Where to. */
  DESTINATION,
  /** Why it came about. */
  CAUSE,
  /** What for. */
  PURPOSE,
  /** How. */
  MANNER,
  /** Who says it. */
  SPEAKER,
  /** To whom it is said. */
  ADDRESSEE,
  /** The reported words. */
  CONTENT,
  /** The first member of a standing relation. */
  SUBJECT,
  /** The second member of a standing relation. */
  OBJECT,
  /** The post that somebody holds; the fact table calls it {@code object}. */
  POST,
  /** The organisation or state of a post held; the fact table calls it {@code object} too. */
  ORGANIZATION;

  /** Returns the local name of the ontology's property. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether an argument of this role is a clause rather than a participant. */
  public boolean isClausal() {
    return this == CONTENT || this == PURPOSE || this == CAUSE || this == MANNER;
  }
}
