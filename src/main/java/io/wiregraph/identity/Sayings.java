package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Sha256;
import io.wiregraph.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Mentions of relations by what they say. That somebody is president of a state hundreds of
 * articles say in the same words, and what two relations say is all that may tie them: so of all
 * mentions that say the same, one is compared for all.
 */
final class Sayings {

  private static final ArticleId ANYWHERE = new ArticleId("-");
  private static final FactId ANY = new FactId(FactKind.RELATION, new Span(0, 1), 1);
  private static final int HASH_BYTES = 16;
  private static final int[] NONE = {};

  /** Hash of what is said: the numbers of its mentions; the first is the one that is compared. */
  private final IndexTable mentions;

  Sayings(IndexTables tables) {
    this.mentions = tables.table("facts.sayings");
  }

  /**
   * What became different.
   *
   * @param gone what is not to be compared any more
   * @param fresh what is to be compared from now on
   * @param affected numbers of mentions: one of each saying that other mentions have now
   */
  record Change(
      List<PairTies.Numbered<EventDigest>> gone,
      List<PairTies.Numbered<EventDigest>> fresh,
      Set<Integer> affected) {}

  private record Mention(int number, String hash, EventDigest said) {}

  /** The mentions of a saying that went, and those that came. */
  private record Turn(EventDigest said, List<Integer> gone, List<Integer> fresh) {}

  /** Takes note of mentions of relations that went, and of those that came. */
  Change update(Collection<KnownFact> gone, Collection<KnownFact> fresh) {
    Map<String, Turn> turns = new TreeMap<>();
    for (Mention mention : mentions(gone)) {
      turn(turns, mention).gone().add(mention.number());
    }
    for (Mention mention : mentions(fresh)) {
      turn(turns, mention).fresh().add(mention.number());
    }
    Change change = new Change(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    turns.forEach((hash, turn) -> take(hash, turn, change));
    return change;
  }

  private static Turn turn(Map<String, Turn> turns, Mention mention) {
    return turns.computeIfAbsent(
        mention.hash(), hash -> new Turn(mention.said(), new ArrayList<>(), new ArrayList<>()));
  }

  private static List<Mention> mentions(Collection<KnownFact> facts) {
    return facts.parallelStream()
        .map(
            fact -> {
              EventDigest said = said(fact.digest());
              return new Mention(fact.number(), hash(said), said);
            })
        .toList();
  }

  private void take(String hash, Turn turn, Change change) {
    int[] before = read(hash);
    Set<Integer> gone = Set.copyOf(turn.gone());
    int[] after =
        IntStream.concat(
                Arrays.stream(before).filter(number -> !gone.contains(number)),
                turn.fresh().stream().mapToInt(number -> number))
            .toArray();
    boolean isOther = before.length == 0 || after.length == 0 || before[0] != after[0];
    if (isOther && before.length > 0) {
      change.gone().add(new PairTies.Numbered<>(before[0], turn.said()));
    }
    if (after.length == 0) {
      mentions.remove(hash);
      return;
    }
    if (isOther) {
      change.fresh().add(new PairTies.Numbered<>(after[0], turn.said()));
    }
    change.affected().add(after[0]);
    ByteBuffer row = ByteBuffer.allocate(after.length * Integer.BYTES);
    row.asIntBuffer().put(after);
    mentions.put(hash, row.array());
  }

  /** Returns the numbers of all mentions that say the same as one; the first is compared. */
  int[] saying(EventDigest mention) {
    return read(hash(said(mention)));
  }

  private int[] read(String hash) {
    byte[] row = mentions.get(hash);
    if (row == null) {
      return NONE;
    }
    IntBuffer numbers = ByteBuffer.wrap(row).asIntBuffer();
    int[] read = new int[numbers.remaining()];
    numbers.get(read);
    return read;
  }

  /**
   * Returns what a mention of a relation says, without who tells it, where in the article and when;
   * it has the same blocks.
   */
  static EventDigest said(EventDigest mention) {
    return new EventDigest(
        ANYWHERE,
        ANY,
        0,
        mention.type(),
        "",
        mention.polarity(),
        mention.modality(),
        mention.isAttributed() ? ANY : null,
        null,
        false,
        false,
        false,
        false,
        "",
        mention.ordinal(),
        mention.earliest(),
        mention.latest(),
        null,
        mention.participants().stream().map(EventParticipant::ofAnyEntity).toList(),
        List.of(),
        List.of(),
        EventSetting.NONE);
  }

  private static String hash(EventDigest said) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      said.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(Sha256.start().digest(bytes.toByteArray()), 0, HASH_BYTES);
  }
}
