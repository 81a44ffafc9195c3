package io.wiregraph.extract;

import io.wiregraph.fact.TimeValue;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives each event the date or time clause that its own clause holds. An event without one inherits
 * none.
 */
final class TimeRule {

  /**
   * Prepositions with which a date describes a noun, not the event: "the resolution of 4 February".
   */
  private static final Set<String> OF_NOUN = Set.of("of", "from", "for");

  private static final Set<String> OCCASION = Set.of("at", "in", "during");

  private static final Set<String> REACH = Set.of("since", "until", "till");

  private static final Set<String> TEMPORAL_ADVERBS =
      Set.of(
          "now",
          "then",
          "currently",
          "presently",
          "previously",
          "recently",
          "later",
          "earlier",
          "soon",
          "already",
          "formerly",
          "once",
          "lately",
          "meanwhile",
          "immediately",
          "again",
          "always",
          "often",
          "repeatedly",
          "initially",
          "finally",
          "eventually",
          "ago",
          "afterward",
          "afterwards",
          "subsequently",
          "shortly",
          "annually",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "still",
          "nowadays",
          "beforehand",
          "thereafter",
          "overnight",
          "originally");

  private final Reading reading;
  private final Tree tree;
  private final CodePoints text;
  private final Map<Integer, Draft> byToken = new HashMap<>();

  TimeRule(Reading reading, CodePoints text) {
    this.reading = reading;
    this.tree = reading.tree;
    this.text = text;
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE) {
        byToken.putIfAbsent(draft.token, draft);
      }
    }
  }

  /** Returns whether an adverb tells when. */
  static boolean isTemporal(String adverb) {
    return TEMPORAL_ADVERBS.contains(adverb);
  }

  /** Sets the time of the drafts, dates before clauses. */
  void apply() {
    for (TimeExpression time : tree.sentence().times()) {
      attach(time);
    }
    for (Draft draft : byToken.values()) {
      if (draft.time == null || draft.time.value() == null) {
        shareOfOccasion(draft);
      }
      if (draft.time == null) {
        attachClause(draft);
      }
    }
    new SharedTimes(tree, byToken).share();
    shareWithRelations();
  }

  private void attach(TimeExpression time) {
    if (reading.bracketed.get(time.first())) {
      return; // a life is not when somebody was minister
    }
    int head = headOf(time);
    int governor = tree.head(head);
    boolean described = governor >= 0 && OF_NOUN.contains(tree.preposition(head));
    boolean named = governor >= 0 && !byToken.containsKey(governor) && isPartOfName(head);
    // "the text of 4 February", "spoke of Friday"
    if (named || (described && (!byToken.containsKey(governor) || isSpokenOf(head, governor)))) {
      return;
    }
    int at = governor;
    int steps = 0;
    while (at >= 0 && !byToken.containsKey(at) && steps++ < tree.size()) {
      if (tree.is(at, "obl", "nmod") && Roles.TEMPORAL.contains(tree.preposition(at))) {
        // "after a storm last year" is not last year
        return;
      }
      at = tree.head(at);
    }
    Draft draft = at < 0 ? null : byToken.get(at);
    if (draft == null
        || (draft.time != null && (draft.time.value() != null || time.value() == null))) {
      return;
    }
    Span span = tree.sentence().span(time.first(), time.last());
    String preposition = tree.preposition(head);
    // how long something has held says nothing of when an event was
    boolean reach =
        REACH.contains(preposition)
            || (time.first() > 0 && REACH.contains(tree.lower(time.first() - 1)))
            || REACH.contains(tree.lower(time.first()));
    draft.time =
        reach
            ? new TimeValue(span, text.cut(span), null, null, null)
            : new TimeValue(span, text.cut(span), time.value(), time.earliest(), time.latest());
    draft.arguments.removeIf(a -> a.span().overlaps(span) && span.contains(a.head()));
  }

  /** "the 2014 season", "a 22-year-old": a thing, not when something happens. */
  private boolean isPartOfName(int head) {
    return tree.is(head, "nummod", "amod", "compound");
  }

  private boolean isSpokenOf(int date, int verb) {
    return tree.isVerb(verb) && tree.preposition(date).equals("of");
  }

  private int headOf(TimeExpression time) {
    for (int i = time.first(); i <= time.last(); i++) {
      int head = tree.head(i);
      if (head < time.first() || head > time.last()) {
        return i;
      }
    }
    return time.last();
  }

  /** "vetoed it at a meeting on Thursday": what is done on an occasion is done when that is. */
  private void shareOfOccasion(Draft draft) {
    for (int child : tree.children(draft.token, "obl")) {
      Draft occasion = OCCASION.contains(tree.preposition(child)) ? byToken.get(child) : null;
      if (occasion != null && occasion.time != null && occasion.time.value() != null) {
        draft.time = occasion.time;
      }
    }
  }

  /** "after Russia had blocked the text", "during a visit": when, in words only. */
  private void attachClause(Draft draft) {
    for (int child : tree.children(draft.token)) {
      boolean clause = tree.is(child, "advcl") && isTemporal(child);
      boolean phrase =
          tree.is(child, "obl", "nmod")
              && Roles.TEMPORAL.contains(tree.preposition(child))
              && !isInFront(child);
      boolean bare = tree.is(child, "obl:tmod", "nmod:tmod");
      boolean adverb = tree.is(child, "advmod") && TEMPORAL_ADVERBS.contains(tree.lower(child));
      if (clause || phrase || bare || adverb) {
        Span span = clause ? reading.phrases.clauseSpan(child) : reading.phrases.nounSpan(child);
        draft.time = new TimeValue(span, text.cut(span), null, null, null);
        return;
      }
    }
  }

  /** "before the court", "before the judge": where, or in whose presence. */
  private boolean isInFront(int noun) {
    Kinds kinds = reading.kinds;
    return tree.preposition(noun).equals("before")
        && !tree.isProper(noun)
        && (kinds.isBody(noun)
            || kinds.isPerson(noun)
            || kinds.isPlace(noun)
            || kinds.isThing(noun));
  }

  private boolean isTemporal(int clause) {
    String marker = tree.marker(clause);
    int adverb = tree.child(clause, "advmod");
    boolean when = adverb != Tree.NONE && tree.lower(adverb).equals("when") && adverb < clause;
    return when
        || Roles.TEMPORAL.contains(marker)
        || marker.equals("when")
        || marker.equals("while")
        || marker.equals("once");
  }

  private void shareWithRelations() {
    for (Draft draft : reading.drafts) {
      Draft event = byToken.get(draft.token);
      if (event != null && event != draft && draft.time == null) {
        draft.time = event.time;
      }
    }
  }
}
