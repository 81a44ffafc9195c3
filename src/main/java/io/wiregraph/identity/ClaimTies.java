package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.record.ArticleRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides on pairs of claims: whether they bear each other out, contradict each other, or neither.
 * First they have to speak of the same thing, as {@link EventTies} tells it of facts that differ in
 * nothing but who says it and whether it is affirmed. Immutable.
 */
final class ClaimTies implements PairTies.Kind<Claim, ClaimTie.Reason> {

  private static final List<ClaimTie.Reason> REASONS = List.of(ClaimTie.Reason.values());

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.75;

  private final EventTies same;
  private final EventClasses classes;
  private final DenialsInWords answers;

  ClaimTies(EventClasses classes) {
    this.same = new EventTies(classes);
    this.classes = classes;
    this.answers = new DenialsInWords(classes);
  }

  @Override
  public Set<String> blocks(Claim claim) {
    return ClaimBlocks.of(claim);
  }

  @Override
  public Optional<PairTies.Found<ClaimTie.Reason>> between(Claim one, Claim other) {
    return tie(one, other).map(tie -> new PairTies.Found<>(tie.score(), tie.reason()));
  }

  @Override
  public long order(Claim claim) {
    return EventBlocks.order(claim.fact());
  }

  @Override
  public List<ClaimTie.Reason> reasons() {
    return REASONS;
  }

  Optional<ClaimTie> tie(Claim a, Claim b) {
    int order = a.fact().compareTo(b.fact());
    return order == 0 ? Optional.empty() : order < 0 ? inOrder(a, b) : inOrder(b, a);
  }

  private Optional<ClaimTie> inOrder(Claim one, Claim other) {
    Optional<ClaimTie.Reason> denial =
        Denials.between(one, other).or(() -> Denials.between(other, one));
    if (denial.isPresent()) {
      return denial.map(reason -> new ClaimTie(reason, LIKELY));
    }
    Claim.Truth truth = one.truth();
    Claim.Truth otherTruth = other.truth();
    boolean isOpen = truth == Claim.Truth.OPEN || otherTruth == Claim.Truth.OPEN;
    if (isOpen || one.fact().fact().kind() != other.fact().fact().kind()) {
      return Optional.empty();
    }
    if (truth != otherTruth) {
      return truth == Claim.Truth.AFFIRMED ? refuted(one, other) : refuted(other, one);
    }
    return truth == Claim.Truth.AFFIRMED ? affirmed(one, other) : Optional.empty();
  }

  private Optional<ClaimTie> affirmed(Claim one, Claim other) {
    if (ClaimNumbers.differ(one, other, classes)) {
      return Optional.of(new ClaimTie(ClaimTie.Reason.OTHER_NUMBER, LIKELY));
    }
    boolean isStatement = one.fact().fact().kind() == FactKind.STATEMENT;
    if (one.fact().isBeside(other.fact()) || one.fact().stance() != other.fact().stance()) {
      return Optional.empty();
    }
    return same.between(plain(one.fact()), plain(other.fact()))
        .map(
            tie ->
                new ClaimTie(
                    isStatement
                        ? ClaimTie.Reason.SAME_STATEMENT
                        : one.isOfSameSpeaker(other)
                            ? ClaimTie.Reason.SAME_CLAIM
                            : ClaimTie.Reason.SAME_EVENT,
                    tie.score()));
  }

  private Optional<ClaimTie> refuted(Claim affirmed, Claim refuted) {
    boolean isBeside = affirmed.fact().isBeside(refuted.fact());
    boolean isOwnVoice = affirmed.source() == null && refuted.source() == null;
    boolean isDenial = refuted.fact().modality() == Modality.DENIED;
    boolean isEvent = refuted.fact().fact().kind() == FactKind.EVENT;
    if ((isBeside && (isOwnVoice || affirmed.isOfSameSpeaker(refuted))) || !(isEvent || isDenial)) {
      return Optional.empty();
    }
    boolean isOfAccused = isOfAccused(affirmed, refuted);
    boolean isSame = same.isOfTheSame(plain(affirmed.fact()), plain(refuted.fact()), isOfAccused);
    boolean isAnswer =
        isBeside
            && isDenial
            && (answers.isOfDenier(affirmed, refuted)
                || answers.isAnswered(affirmed, refuted, isOfAccused));
    if (!isSame && !isAnswer) {
      return Optional.empty();
    }
    return Optional.of(
        new ClaimTie(
            isDenial ? ClaimTie.Reason.DENIAL : ClaimTie.Reason.NEGATION,
            isBeside && isDenial ? SURE : LIKELY));
  }

  /**
   * Returns whether somebody is accused of the one, or said to have done it, and denies the other.
   */
  private static boolean isOfAccused(Claim affirmed, Claim refuted) {
    EventDigest accuses = affirmed.source();
    EventDigest denies = refuted.source();
    if (accuses == null || denies == null || refuted.fact().modality() != Modality.DENIED) {
      return false;
    }
    boolean isBeside = accuses.isBeside(denies);
    boolean isAccusation = accuses.fact().kind() == FactKind.EVENT;
    List<EventParticipant> accused =
        isAccusation
            ? accuses.side(EventParticipant.Side.OTHER)
            : affirmed.fact().side(EventParticipant.Side.ACTOR);
    return denies.side(EventParticipant.Side.ACTOR).stream()
        .anyMatch(a -> accused.stream().anyMatch(b -> a.isNamedAs(b, isBeside)));
  }

  /** Returns the same without who says it and whether it is affirmed. */
  static EventDigest plain(EventDigest digest) {
    return digest.as(Polarity.POSITIVE, Modality.ACTUAL, null, digest.participants());
  }

  /** Returns the claims of an article, in the order of its facts. */
  static List<Claim> of(ArticleRecord record) {
    EventDigester digester = new EventDigester(record);
    return record.facts().facts().stream()
        .map(
            fact -> {
              FactId source = fact.factuality().attributedTo();
              return new Claim(
                  digester.digest(fact),
                  source == null
                      ? null
                      : record.facts().fact(source).map(digester::digest).orElse(null));
            })
        .toList();
  }
}
