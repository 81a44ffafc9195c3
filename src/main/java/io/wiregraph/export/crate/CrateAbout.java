package io.wiregraph.export.crate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What who publishes a package says of it, and the program cannot know.
 *
 * @param title what it is called; empty for what the store calls itself
 * @param license the IRI of its licence; empty where none is stated
 * @param creators who made it
 * @param published the day on which it is published
 */
public record CrateAbout(
    Optional<String> title, Optional<String> license, List<Creator> creators, LocalDate published) {

  /** Takes a copy. */
  public CrateAbout {
    creators = List.copyOf(creators);
  }

  /**
   * A person or an organisation.
   *
   * @param iri an ORCID or another IRI; empty where there is none
   */
  public record Creator(String name, Optional<String> iri) {

    /** Reads {@code Jane Doe} or {@code Jane Doe <https://orcid.org/0000-0002-1825-0097>}. */
    public static Creator read(String text) {
      int open = text.lastIndexOf('<');
      boolean hasIri = open > 0 && text.strip().endsWith(">");
      return hasIri
          ? new Creator(
              text.substring(0, open).strip(),
              Optional.of(text.strip().substring(open + 1, text.strip().length() - 1)))
          : new Creator(text.strip(), Optional.empty());
    }

    /** Returns what names it within a package. */
    String id() {
      return iri.orElseGet(() -> "#" + name.replaceAll("[^\\p{L}\\p{N}]+", "-"));
    }
  }
}
