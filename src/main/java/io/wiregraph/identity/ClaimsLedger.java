package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which facts of articles bear each other out, and which contradict each other, kept up to date as
 * articles come, change and go. A pair is decided from its two articles alone; whether these are
 * near-duplicates, which bear out nothing, is asked when the ledger is read.
 */
final class ClaimsLedger {

  private final FactDigests digests;
  private final NearDuplicates copies;
  private final PairTies<Claim, ClaimTie.Reason> ties;

  ClaimsLedger(
      IndexTables tables, FactDigests digests, NearDuplicates copies, EventClasses classes) {
    this.digests = digests;
    this.copies = copies;
    this.ties = new PairTies<>(tables, "claims", new ClaimTies(classes));
  }

  /**
   * Decides anew, and returns the articles in whose facts' favour or disfavour something changed,
   * be it by way of a fact that bears them out.
   */
  Set<ArticleId> settle(ChangedFacts facts) {
    Map<String, EventDigest> gone = new HashMap<>();
    facts.gone().forEach(fact -> gone.put(fact.key(), fact.digest()));
    Set<Integer> affected =
        ties.update(
            numbered(facts.gone(), key -> Optional.ofNullable(gone.get(key))),
            numbered(facts.fresh(), this::digest),
            number -> digests.get(number).map(fact -> claim(fact, this::digest)));
    Set<Integer> changed = new HashSet<>(affected);
    for (int number : affected) {
      ties.of(number).forEach(tie -> changed.add(tie.number()));
    }
    Set<ArticleId> articles = new TreeSet<>();
    facts.gone().forEach(fact -> articles.add(fact.digest().article()));
    changed.forEach(number -> digests.article(number).ifPresent(articles::add));
    return articles;
  }

  private static List<PairTies.Numbered<Claim>> numbered(
      Collection<KnownFact> facts, Function<String, Optional<EventDigest>> digest) {
    return facts.stream()
        .map(fact -> new PairTies.Numbered<>(fact.number(), claim(fact, digest)))
        .toList();
  }

  private Optional<EventDigest> digest(String key) {
    return digests.get(key).map(KnownFact::digest);
  }

  private static Claim claim(KnownFact known, Function<String, Optional<EventDigest>> digest) {
    EventDigest fact = known.digest();
    FactId source = fact.source();
    return new Claim(
        fact,
        source == null ? null : digest.apply(FactDigests.key(fact.article(), source)).orElse(null));
  }

  /** Returns how the facts of an article stand to others, in the order of both. */
  List<Agreement> of(ArticleId article) {
    Set<Agreement> found = new TreeSet<>(ORDER);
    for (int number : digests.numbers(article)) {
      List<PairTies.Tied<ClaimTie.Reason>> tied = ties.of(number);
      if (!tied.isEmpty()) {
        EventDigest fact = known(number).digest();
        // Numbers are given as articles come, which must not show.
        SortedMap<String, Other> others = new TreeMap<>();
        for (PairTies.Tied<ClaimTie.Reason> tie : tied) {
          KnownFact other = known(tie.number());
          others.put(other.key(), new Other(other.digest(), tie.score(), tie.reason()));
        }
        others.values().forEach(other -> add(fact, other, found));
      }
    }
    return List.copyOf(found);
  }

  /** A fact that another one is tied to, and how. */
  private record Other(EventDigest fact, double score, ClaimTie.Reason reason) {}

  private KnownFact known(int number) {
    return digests.get(number).orElseThrow();
  }

  /** Returns whether another fact contradicts a fact of an article. */
  boolean isContradicted(ArticleId article, FactId fact) {
    OptionalInt number = digests.number(article, fact);
    return number.isPresent()
        && ties.of(number.getAsInt()).stream().anyMatch(tie -> tie.reason().isContradiction());
  }

  private void add(EventDigest fact, Other tie, Set<Agreement> to) {
    EventDigest other = tie.fact();
    boolean isContradiction = tie.reason().isContradiction();
    if (isContradiction || !copies.areCopies(fact.article(), other.article())) {
      to.add(
          new Agreement(
              fact.fact(), other.article(), other.fact(), new ClaimTie(tie.reason(), tie.score())));
    }
    FactId ours = fact.source();
    FactId theirs = other.source();
    if (isContradiction && ours != null && theirs != null) {
      ClaimTie told = new ClaimTie(ClaimTie.Reason.OPPOSITE_STATEMENTS, tie.score());
      if (!fact.isBeside(other) || !ours.equals(theirs)) {
        to.add(new Agreement(ours, other.article(), theirs, told));
      }
    }
  }

  private static final Comparator<Agreement> ORDER =
      Comparator.comparing(Agreement::fact)
          .thenComparing(Agreement::isContradiction)
          .thenComparing(Agreement::article)
          .thenComparing(Agreement::other);
}
