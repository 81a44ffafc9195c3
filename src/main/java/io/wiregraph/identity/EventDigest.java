package io.wiregraph.identity;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Stance;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a fact of an article is needed to tell whether a fact of another article, or of another
 * place in the same, is the same one.
 *
 * @param article the article
 * @param fact the fact's name in it
 * @param sentence where its sentence begins
 * @param type local name of its class or property
 * @param root PLOVER root code; empty where it has none
 * @param polarity whether it is affirmed
 * @param modality whether it is said to have happened
 * @param source the statement (or accusation) of the article that reports it; null where the
 *     article says so itself
 * @param stance what a speaker does by saying it; null for what is no statement
 * @param isHeadline whether the headline tells it
 * @param isNominal whether a noun expresses it
 * @param isAnother whether the article tells it beside one of the kind that it told before ("also
 *     condemned", "shelled again")
 * @param isInner whether it only names what another fact that the same source reports speaks of
 *     ("denied that he had ordered the strike")
 * @param lemma the trigger's lemma, in small letters; empty without a trigger
 * @param ordinal which it was ("the third veto"); 0 where the text does not say
 * @param earliest the first day of when it happened; null where not known
 * @param latest the last day of when it happened; null where not known
 * @param published when the article was published; null where not known
 * @param participants who and what takes part, in the order of the arguments
 * @param words the words that matter of what is said, sorted; empty where nothing is said
 * @param roles codes of the roles that the mention fills, sorted
 * @param setting where and when it is told; for what counts people, else none
 */
public record EventDigest(
    ArticleId article,
    FactId fact,
    int sentence,
    String type,
    String root,
    Polarity polarity,
    Modality modality,
    @Nullable FactId source,
    @Nullable Stance stance,
    boolean isHeadline,
    boolean isNominal,
    boolean isAnother,
    boolean isInner,
    String lemma,
    int ordinal,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable LocalDate published,
    List<EventParticipant> participants,
    List<String> words,
    List<String> roles,
    EventSetting setting)
    implements Comparable<EventDigest> {

  /** Takes copies of the lists. */
  public EventDigest {
    participants = List.copyOf(participants);
    words = List.copyOf(words);
    roles = List.copyOf(roles);
  }

  /** Returns the digest of a fact of an article. */
  public static EventDigest of(ArticleRecord record, Fact fact) {
    return new EventDigester(record).digest(fact);
  }

  /** Returns the digests of all facts of an article, in order. */
  public static List<EventDigest> of(ArticleRecord record) {
    EventDigester digester = new EventDigester(record);
    return record.facts().facts().stream().map(digester::digest).toList();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it cannot be read
   */
  public static EventDigest read(DataInput in) throws IOException {
    return EventDigestCodec.read(in);
  }

  /**
   * Writes it in a compact form, the same bytes for the same digest.
   *
   * @throws IOException if it cannot be written
   */
  public void write(DataOutput out) throws IOException {
    EventDigestCodec.write(this, out);
  }

  /**
   * Returns keys of which two mentions of one event have at least one in common. A key is shared by
   * few: it has what happened, a name or number, and a stretch of days.
   */
  public Set<String> blocks() {
    return EventBlocks.of(this);
  }

  /** Returns the same fact as somebody else might tell it. */
  EventDigest as(
      Polarity otherPolarity,
      Modality otherModality,
      @Nullable FactId otherSource,
      List<EventParticipant> others) {
    return new EventDigest(
        article,
        fact,
        sentence,
        type,
        root,
        otherPolarity,
        otherModality,
        otherSource,
        stance,
        isHeadline,
        isNominal,
        isAnother,
        isInner,
        lemma,
        ordinal,
        earliest,
        latest,
        published,
        others,
        words,
        roles,
        setting);
  }

  /** Returns the participants of a side. */
  List<EventParticipant> side(EventParticipant.Side side) {
    List<EventParticipant> found = new ArrayList<>(participants.size());
    for (EventParticipant participant : participants) {
      if (participant.side() == side) {
        found.add(participant);
      }
    }
    return found;
  }

  /** Returns whether only somebody says so, rather than the article. */
  boolean isAttributed() {
    return source != null;
  }

  /** Returns whether the text says when it was. */
  boolean isDated() {
    return earliest != null || latest != null;
  }

  /** Returns whether the text gives the day. */
  boolean isOfOneDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** Returns whether both are of one article. */
  boolean isBeside(EventDigest other) {
    return article.equals(other.article);
  }

  /** Returns where it is expressed. */
  Span place() {
    return fact.span();
  }

  /** Orders by article, then by place. */
  @Override
  public int compareTo(EventDigest other) {
    int order = article.compareTo(other.article);
    return order == 0 ? fact.compareTo(other.fact) : order;
  }
}
