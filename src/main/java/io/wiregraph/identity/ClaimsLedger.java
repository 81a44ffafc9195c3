package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of articles bear each other out, and which contradict each other, kept up to date as
 * articles come, change and go. A pair is decided from its two articles alone; whether these are
 * near-duplicates, which bear out nothing, is asked when the ledger is read.
 */
final class ClaimsLedger {

  private final FactDigests digests;
  private final NearDuplicates copies;
  private final PairTies<Claim> ties;

  ClaimsLedger(
      IndexTables tables, FactDigests digests, NearDuplicates copies, EventClasses classes) {
    this.digests = digests;
    this.copies = copies;
    this.ties = new PairTies<>(tables, "claims", new ClaimTies(classes));
  }

  /**
   * Decides anew, and returns the articles in whose facts' favour or disfavour something changed,
   * be it by way of a fact that bears them out.
   *
   * @param touched keys of the facts that came, changed or went
   */
  Set<ArticleId> settle(Collection<String> touched) {
    Set<ArticleId> changed = new TreeSet<>();
    for (String key : ties.update(touched, this::claim)) {
      changed.add(Places.article(key));
      ties.of(key).forEach(tie -> changed.add(Places.article(tie.beside(key))));
    }
    return changed;
  }

  private Optional<Claim> claim(String key) {
    return digests.get(key).map(fact -> new Claim(fact, source(fact)));
  }

  private @Nullable EventDigest source(EventDigest fact) {
    FactId source = fact.source();
    return source == null
        ? null
        : digests.get(FactDigests.key(fact.article(), source)).orElse(null);
  }

  /** Returns how the facts of an article stand to others, in the order of both. */
  List<Agreement> of(ArticleId article) {
    Set<Agreement> found = new TreeSet<>(ORDER);
    for (String key : digests.keys(article)) {
      for (Tie tie : ties.of(key)) {
        add(key, tie.beside(key), tie, found);
      }
    }
    return List.copyOf(found);
  }

  /** Returns whether another fact contradicts a fact of an article. */
  boolean isContradicted(ArticleId article, FactId fact) {
    return ties.of(FactDigests.key(article, fact)).stream()
        .anyMatch(tie -> ClaimTie.Reason.valueOf(tie.reason()).isContradiction());
  }

  private void add(String key, String beside, Tie tie, Set<Agreement> to) {
    EventDigest fact = digests.get(key).orElseThrow();
    EventDigest other = digests.get(beside).orElseThrow();
    ClaimTie.Reason reason = ClaimTie.Reason.valueOf(tie.reason());
    if (reason.isContradiction() || !copies.areCopies(fact.article(), other.article())) {
      to.add(
          new Agreement(
              fact.fact(), other.article(), other.fact(), new ClaimTie(reason, tie.score())));
    }
    FactId ours = fact.source();
    FactId theirs = other.source();
    if (reason.isContradiction() && ours != null && theirs != null) {
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
