package io.wiregraph.export.graph;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Colours of nodes by what they are, and of edges by whether sides go together: the palette of
 * Okabe and Ito (2008), which people who see few colours tell apart, too.
 */
final class Palette {

  private static final Colour OTHER = Colour.of(0x999999);

  private static final Map<String, Colour> BY_TYPE =
      Map.ofEntries(
          Map.entry("Person", Colour.of(0x56B4E9)),
          Map.entry("Country", Colour.of(0x009E73)),
          Map.entry("Place", Colour.of(0x8CCBB5)),
          Map.entry("City", Colour.of(0x8CCBB5)),
          Map.entry("Organization", Colour.of(0xE69F00)),
          Map.entry("GovernmentOrganization", Colour.of(0xE69F00)),
          Map.entry("IntergovernmentalOrganization", Colour.of(0xE69F00)),
          Map.entry("PoliticalParty", Colour.of(0xE69F00)),
          Map.entry("NewsMediaOrganization", Colour.of(0xE69F00)),
          Map.entry("ArmedForces", Colour.of(0xD55E00)),
          Map.entry("ArmedGroup", Colour.of(0xD55E00)),
          Map.entry("Group", Colour.of(0xCC79A7)),
          Map.entry("Document", Colour.of(0xF0E442)),
          Map.entry("Position", Colour.of(0xBBBBBB)));

  private static final Map<String, Colour> BY_QUAD =
      Map.of(
          "verbal-cooperation", Colour.of(0x56B4E9),
          "material-cooperation", Colour.of(0x0072B2),
          "verbal-conflict", Colour.of(0xE69F00),
          "material-conflict", Colour.of(0xD55E00));

  private Palette() {}

  /** A colour in red, green and blue, each from 0 to 255. */
  record Colour(int red, int green, int blue) {

    static Colour of(int rgb) {
      return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Returns it as web pages have it: {@code #56B4E9}. */
    String hex() {
      return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
  }

  /** Returns the types that have a colour of their own, in order. */
  static Set<String> types() {
    return new TreeSet<>(BY_TYPE.keySet());
  }

  /** Returns the quad classes, in order. */
  static Set<String> quads() {
    return new TreeSet<>(BY_QUAD.keySet());
  }

  /** Returns the colour of a node of such a type. */
  static Colour node(String type) {
    return BY_TYPE.getOrDefault(type, OTHER);
  }

  /** Returns the colour of an edge of such a quad class. */
  static Colour edge(String quad) {
    return BY_QUAD.getOrDefault(quad, OTHER);
  }
}
