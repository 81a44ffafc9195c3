package io.wiregraph.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of features. In the model a feature is a text: what it is about, and then, from a
 * hyphen on, its kind; more than one thing is put together with hyphens or dots between, so that
 * the same text can come about in several ways. A feature of the node has a weight for each label
 * of the word; one of the edge has a weight for each label of the word before and of the word.
 */
enum Template {
  /** Everywhere. */
  BIAS("###", 0, true),
  /** Everywhere but in what {@link NameTagger} takes for a last name after something else. */
  NO_PATTERN("NO-OCCURRENCE-PATTERN", 0, true),
  /** The same word comes again later, not beside a name. */
  SAME_LATER("X-NEXT-OCCURRENCE-X", 0, true),
  /** The same word came before, not beside a name. */
  SAME_EARLIER("X-PREV-OCCURRENCE-X", 0, true),
  /** Begin or end of the word, up to six characters of it between {@code <} and {@code >}. */
  AFFIX("#", 1, true),
  /** The word. */
  WORD("-WORD", 1, true),
  /** The cluster of words of like use that it is in. */
  CLUSTER("-DISTSIM", 1, true),
  /** Its shape. */
  SHAPE("-TYPE", 1, true),
  /** The word before. */
  PREVIOUS_WORD("-PW", 1, true),
  /** Its cluster. */
  PREVIOUS_CLUSTER("-PDISTSIM", 1, true),
  /** Its shape. */
  PREVIOUS_SHAPE("-PTYPE", 1, true),
  /** The next word. */
  NEXT_WORD("-NW", 1, true),
  /** Its cluster. */
  NEXT_CLUSTER("-NDISTSIM", 1, true),
  /** Its shape. */
  NEXT_SHAPE("-NTYPE", 1, true),
  /** A word among the next five. */
  SOON("-DISJN", 1, true),
  /** A word among the last five. */
  LATELY("-DISJP", 1, true),
  /** The word before, the shape. */
  PREVIOUS_WORD_SHAPE("-PW_CTYPE", 2, true),
  /** The shape, the next word. */
  SHAPE_NEXT_WORD("-NW_CTYPE", 2, true),
  /** The shape of the word before, the shape. */
  PREVIOUS_SHAPE_SHAPE("-PCTYPE", 2, true),
  /** The shape, the shape of the next word. */
  SHAPE_NEXT_SHAPE("-CNTYPE", 2, true),
  /** Three shapes with that of the word in the middle. */
  THREE_SHAPES("-PCNTYPE", 3, true),
  /** The word before a short one before, the shape. */
  LAST_REAL_WORD_SHAPE("-PPW_CTYPE", 2, true),
  /** The word after a short one after, the shape. */
  NEXT_REAL_WORD_SHAPE("-NNW_CTYPE", 2, true),
  /** Everywhere. */
  EDGE("PSEQ", 0, false),
  /** The word. */
  EDGE_WORD("-PSEQW", 1, false),
  /** The word before. */
  EDGE_PREVIOUS_WORD("-PSEQpW", 1, false),
  /** Its cluster. */
  EDGE_PREVIOUS_CLUSTER("-PSEQpDS", 1, false),
  /** The cluster. */
  EDGE_CLUSTER("-PSEQcDS", 1, false),
  /** The shape of the word before. */
  EDGE_PREVIOUS_SHAPE("-PSEQpS", 1, false),
  /** The shape. */
  EDGE_SHAPE("-PSEQcS", 1, false),
  /** The shape once more. */
  EDGE_SHAPE_AGAIN("-TPS2", 1, false),
  /** The shape of the next word. */
  EDGE_NEXT_SHAPE("-TNS1", 1, false),
  /** The word before, the word. */
  EDGE_WORDS("-PSEQW2", 2, false),
  /** Their clusters. */
  EDGE_CLUSTERS("-PSEQpcDS", 2, false),
  /** Their shapes. */
  EDGE_SHAPES("-TYPES", 2, false);

  private static final String NODE_END = "|C";
  private static final String EDGE_END = "|CpC";
  private static final int SHORTEST_AFFIX = 4;

  private final String name;
  private final int parts;
  private final boolean isNode;

  Template(String name, int parts, boolean isNode) {
    this.name = name;
    this.parts = parts;
    this.isNode = isNode;
  }

  /** Returns the kind of a feature of the model, or nothing where it is none of these. */
  static Optional<Template> of(String feature) {
    return Stream.of(values()).filter(template -> template.fits(feature)).findFirst();
  }

  private boolean fits(String feature) {
    String end = isNode ? NODE_END : EDGE_END;
    if (!feature.endsWith(end)) {
      return false;
    }
    String text = feature.substring(0, feature.length() - end.length());
    if (this == AFFIX) {
      return text.length() >= SHORTEST_AFFIX && text.startsWith(name) && text.endsWith(name);
    }
    return parts == 0
        ? text.equals(name)
        : text.endsWith(name) && text.lastIndexOf('-') == text.length() - name.length();
  }

  /** Returns whether it has a weight a label, and not one for each two. */
  boolean isNode() {
    return isNode;
  }

  /** Returns in what ways a feature of this kind comes about: of which things, in their order. */
  List<List<String>> ways(String feature) {
    int end = feature.length() - (isNode ? NODE_END : EDGE_END).length();
    if (parts == 0) {
      return List.of(List.of());
    }
    int begin = this == AFFIX ? name.length() : 0;
    return ways(feature.substring(begin, end - name.length()), parts);
  }

  private List<List<String>> ways(String text, int count) {
    if (count == 1) {
      return List.of(List.of(text));
    }
    String between = isNode ? "..." : "-";
    return Stream.iterate(text.indexOf(between), at -> at >= 0, at -> text.indexOf(between, at + 1))
        .flatMap(
            at ->
                ways(text.substring(at + between.length()), count - 1).stream()
                    .map(
                        rest ->
                            Stream.concat(Stream.of(text.substring(0, at)), rest.stream())
                                .toList()))
        .toList();
  }
}
