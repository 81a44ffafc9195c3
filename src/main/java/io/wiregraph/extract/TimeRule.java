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

  /** The length of a day as it is written: "2013-09-14". */
  private static final int DAY = 10;

  /** PLOVER roots of what somebody says of another's deed. */
  private static final Set<String> REACTIONS = Set.of("ACCUSE", "SUPPORT", "REJECT");

  private static final Set<String> REACH = Set.of("since", "until", "till");

  private static final Set<String> FAR = Set.of("so", "thus");

  private static final Set<String> AGED = Set.of("old", "olds");

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
    if (reading.bracketed.get(time.first()) || isAge(time.last()) || isMeasured(time)) {
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
    int at = ofMain(governor, time);
    int steps = 0;
    while (at >= 0 && !byToken.containsKey(at) && steps++ < tree.size()) {
      if (tree.is(at, "obl", "nmod") && isApart(tree.preposition(at))) {
        return;
      }
      at = tree.head(at);
    }
    if (steps > 0 && at >= 0 && at != governor && tree.isNoun(at)) {
      // "deplored the failure in a text of Monday": the text has a day, the failure has none
      return;
    }
    Draft draft = at < 0 ? null : byToken.get(at);
    if (draft == null
        || (draft.time != null && (draft.time.value() != null || time.value() == null))) {
      return;
    }
    String preposition = tree.preposition(head);
    // how long something has held says nothing of when an event was
    boolean reach =
        REACH.contains(preposition)
            || (time.first() > 0 && REACH.contains(tree.lower(time.first() - 1)))
            || REACH.contains(tree.lower(time.first()));
    Span words = tree.sentence().span(time.first(), time.last());
    Span span = reach ? words.cover(withPreposition(head)) : words;
    draft.time =
        reach
            ? new TimeValue(span, text.cut(span), null, null, null)
            : new TimeValue(span, text.cut(span), time.value(), time.earliest(), time.latest());
    draft.arguments.removeIf(a -> a.span().overlaps(span) && span.contains(a.head()));
  }

  /** "held a nine-year-old": somebody, not when. */
  private boolean isAge(int period) {
    boolean hyphen = period + 1 < tree.size() && tree.tag(period + 1).equals("HYPH");
    int behind = hyphen ? period + 2 : period;
    return behind < tree.size() && AGED.contains(tree.lower(behind).replaceFirst("^.*-", ""));
  }

  /** "until Friday", "after the talks": when is not what it says without the preposition. */
  private Span withPreposition(int head) {
    Span span = tree.sentence().span(head);
    for (int child : tree.children(head, "case")) {
      span = child < head ? span.cover(tree.sentence().span(child)) : span;
    }
    return span;
  }

  /** "after a storm last year" is not last year, nor is what a report tells of its day. */
  private static boolean isApart(String preposition) {
    return Roles.TEMPORAL.contains(preposition) || preposition.equals(AccordingRule.CUE);
  }

  /**
   * "joined the treaty that bans them on 14 September": what holds has no past day, but what was
   * done before has.
   */
  private int ofMain(int verb, TimeExpression time) {
    boolean holds =
        verb >= 0
            && tree.is(verb, "acl:relcl")
            && (tree.tag(verb).equals("VBZ") || tree.tag(verb).equals("VBP"))
            && time.first() > verb
            && time.value() != null
            && time.value().length() == DAY;
    int above = holds ? tree.head(verb) : Tree.NONE;
    while (above >= 0 && !tree.isVerb(above)) {
      above = tree.head(above);
    }
    return above >= 0 && tree.tag(above).equals("VBD") ? above : verb;
  }

  /** "ended eleven months of violence": how long what is ended has lasted. */
  private boolean isMeasured(TimeExpression time) {
    int next = time.last() + 1;
    return next < tree.size()
        && tree.lower(next).equals("of")
        && PrepositionRoles.isUnit(tree.lemma(time.last()))
        && tree.is(time.last(), "obj", "nsubj", "nsubj:pass", "nmod", "conj");
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
    int adverb = Tree.NONE;
    for (int child : tree.children(draft.token)) {
      boolean clause = tree.is(child, "advcl") && isTemporal(child);
      boolean phrase =
          tree.is(child, "obl", "nmod") && isTemporalPhrase(child) && !isOfDeed(draft, child);
      boolean bare = tree.is(child, "obl:tmod", "nmod:tmod") && !isAge(child);
      if (clause || phrase || bare) {
        Span span = clause ? reading.phrases.clauseSpan(child) : reading.phrases.nounSpan(child);
        setWords(draft, phrase ? span.cover(withPreposition(child)) : span);
        return;
      }
      adverb = adverb == Tree.NONE && isTemporalAdverb(child) ? child : adverb;
    }
    if (adverb != Tree.NONE) {
      // "is still held until the trial": what says more of when goes first
      setWords(draft, reading.phrases.nounSpan(adverb));
    }
  }

  private void setWords(Draft draft, Span span) {
    draft.time = new TimeValue(span, text.cut(span), null, null, null);
  }

  /** "after the talks", "at that time". */
  private boolean isTemporalPhrase(int noun) {
    String preposition = tree.preposition(noun);
    return (Roles.TEMPORAL.contains(preposition) && !isInFront(noun))
        || (preposition.equals("at") && IdlePhrases.OCCASION.contains(tree.lemma(noun)));
  }

  /** "recently", "so far". */
  private boolean isTemporalAdverb(int child) {
    boolean far =
        tree.lower(child).equals("far")
            && tree.children(child, "advmod").stream().anyMatch(c -> FAR.contains(tree.lower(c)));
    return tree.is(child, "advmod") && (far || TEMPORAL_ADVERBS.contains(tree.lower(child)));
  }

  /**
   * "welcomed a resumption of talks after a rift": of praise and blame it is not what they come
   * after, but what their object does.
   */
  private boolean isOfDeed(Draft draft, int phrase) {
    int object = tree.child(draft.token, "obj");
    return object != Tree.NONE
        && object < phrase
        && reading.kinds.isEvent(object)
        && reading.lexicon().root(draft.type).filter(REACTIONS::contains).isPresent();
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
