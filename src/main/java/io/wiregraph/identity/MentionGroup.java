package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions that are taken for one. What of them is compared with mentions of other articles is
 * often the same in many, and is compared once.
 */
final class MentionGroup {

  /** What the groups of a component know together. */
  private static final class Known {

    private final List<EventDigest> mentions;
    private final long[] days;
    private final Map<EventContradictions.Shape, Integer> shapes = new HashMap<>();

    /** The first mention of each shape. */
    private final List<EventDigest> examples = new ArrayList<>();

    private final Map<Long, Boolean> contradictions = new HashMap<>();

    Known(List<EventDigest> mentions) {
      this.mentions = mentions;
      this.days =
          mentions.stream()
              .filter(EventDigest::isDated)
              .mapToLong(EventTimes::first)
              .sorted()
              .distinct()
              .toArray();
    }

    int shape(EventDigest mention) {
      return shapes.computeIfAbsent(
          EventContradictions.Shape.of(mention, days),
          shape -> {
            examples.add(mention);
            return examples.size() - 1;
          });
    }

    boolean contradict(int shape, int other) {
      return contradictions.computeIfAbsent(
          ((long) shape << Integer.SIZE) | other,
          pair -> EventContradictions.contradictApart(examples.get(shape), examples.get(other)));
    }
  }

  private final Known known;
  private final List<Integer> members = new ArrayList<>(1);
  private final Set<Integer> shapes = new HashSet<>(2);
  private final Map<ArticleId, List<Integer>> byArticle = new HashMap<>(2);

  private MentionGroup(Known known) {
    this.known = known;
  }

  /** Returns a group for each of the mentions, which are called by their places. */
  static MentionGroup[] each(List<EventDigest> mentions) {
    Known known = new Known(mentions);
    MentionGroup[] groups = new MentionGroup[mentions.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new MentionGroup(known);
      groups[i].members.add(i);
      groups[i].shapes.add(known.shape(mentions.get(i)));
      groups[i].byArticle.put(mentions.get(i).article(), new ArrayList<>(List.of(i)));
    }
    return groups;
  }

  List<Integer> members() {
    return members;
  }

  void add(MentionGroup other) {
    members.addAll(other.members);
    shapes.addAll(other.shapes);
    other.byArticle.forEach(
        (article, beside) ->
            byArticle.computeIfAbsent(article, a -> new ArrayList<>(1)).addAll(beside));
  }

  /** Returns whether a mention of one contradicts a mention of the other. */
  boolean contradicts(MentionGroup other) {
    for (int shape : shapes) {
      for (int otherShape : other.shapes) {
        if (known.contradict(shape, otherShape)) {
          return true;
        }
      }
    }
    boolean isSmaller = byArticle.size() < other.byArticle.size();
    for (ArticleId article : (isSmaller ? this : other).byArticle.keySet()) {
      for (int ours : byArticle.getOrDefault(article, List.of())) {
        for (int theirs : other.byArticle.getOrDefault(article, List.of())) {
          if (EventContradictions.contradictBeside(
              known.mentions.get(ours), known.mentions.get(theirs))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
