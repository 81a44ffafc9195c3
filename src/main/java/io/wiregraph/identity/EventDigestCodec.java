package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Stance;
import io.wiregraph.resolve.TypeFamily;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Digests of events as bytes. */
final class EventDigestCodec {

  private static final int INNER = 1;
  private static final int NOMINAL = 2;
  private static final int ANOTHER = 4;
  private static final int HEADLINE = 8;

  /** A day that no article speaks of, for one that is not known. */
  private static final int NO_DAY = Integer.MIN_VALUE;

  private EventDigestCodec() {}

  static void write(EventDigest digest, DataOutput out) throws IOException {
    out.writeUTF(digest.article().value());
    writeFact(digest.fact(), out);
    out.writeInt(digest.sentence());
    out.writeUTF(digest.type());
    out.writeUTF(digest.root());
    out.writeUTF(digest.polarity().name());
    out.writeUTF(digest.modality().name());
    out.writeByte(
        (digest.isNominal() ? NOMINAL : 0)
            + (digest.isInner() ? INNER : 0)
            + (digest.isAnother() ? ANOTHER : 0)
            + (digest.isHeadline() ? HEADLINE : 0));
    FactId source = digest.source();
    out.writeBoolean(source != null);
    if (source != null) {
      writeFact(source, out);
    }
    Stance stance = digest.stance();
    out.writeUTF(stance == null ? "" : stance.name());
    out.writeUTF(digest.lemma());
    out.writeShort(digest.ordinal());
    writeDay(digest.earliest(), out);
    writeDay(digest.latest(), out);
    writeDay(digest.published(), out);
    out.writeShort(digest.participants().size());
    for (EventParticipant participant : digest.participants()) {
      out.writeUTF(participant.side().name());
      out.writeUTF(participant.family().name());
      out.writeBoolean(participant.isState());
      writeWords(participant.keys(), out);
      out.writeUTF(participant.head());
      writeWords(participant.words(), out);
      out.writeInt(participant.count());
      out.writeUTF(participant.bound().name());
      out.writeInt(participant.entity());
    }
    writeWords(digest.words(), out);
    writeWords(digest.roles(), out);
    writeWords(digest.setting().places(), out);
    out.writeShort(digest.setting().days().size());
    for (LocalDate day : digest.setting().days()) {
      out.writeInt(Math.toIntExact(day.toEpochDay()));
    }
  }

  static EventDigest read(DataInput in) throws IOException {
    ArticleId article = new ArticleId(in.readUTF());
    FactId fact = readFact(in);
    int sentence = in.readInt();
    String type = in.readUTF();
    String root = in.readUTF();
    Polarity polarity = Polarity.valueOf(in.readUTF());
    Modality modality = Modality.valueOf(in.readUTF());
    int flags = in.readByte();
    FactId source = in.readBoolean() ? readFact(in) : null;
    String stance = in.readUTF();
    String lemma = in.readUTF();
    int ordinal = in.readShort();
    LocalDate earliest = readDay(in);
    LocalDate latest = readDay(in);
    LocalDate published = readDay(in);
    int size = in.readShort();
    List<EventParticipant> participants = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      participants.add(
          new EventParticipant(
              EventParticipant.Side.valueOf(in.readUTF()),
              TypeFamily.valueOf(in.readUTF()),
              in.readBoolean(),
              readWords(in),
              in.readUTF(),
              readWords(in),
              in.readInt(),
              EventParticipant.Bound.valueOf(in.readUTF()),
              in.readInt()));
    }
    return new EventDigest(
        article,
        fact,
        sentence,
        type,
        root,
        polarity,
        modality,
        source,
        stance.isEmpty() ? null : Stance.valueOf(stance),
        (flags & HEADLINE) != 0,
        (flags & NOMINAL) != 0,
        (flags & ANOTHER) != 0,
        (flags & INNER) != 0,
        lemma,
        ordinal,
        earliest,
        latest,
        published,
        participants,
        readWords(in),
        readWords(in),
        readSetting(in));
  }

  private static EventSetting readSetting(DataInput in) throws IOException {
    List<String> places = readWords(in);
    int size = in.readShort();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      days.add(LocalDate.ofEpochDay(in.readInt()));
    }
    return new EventSetting(places, days);
  }

  private static void writeFact(FactId fact, DataOutput out) throws IOException {
    out.writeUTF(fact.kind().name());
    out.writeInt(fact.span().begin());
    out.writeInt(fact.span().end());
    out.writeShort(fact.ordinal());
  }

  private static FactId readFact(DataInput in) throws IOException {
    FactKind kind = FactKind.valueOf(in.readUTF());
    Span span = new Span(in.readInt(), in.readInt());
    return new FactId(kind, span, in.readShort());
  }

  private static void writeDay(@Nullable LocalDate day, DataOutput out) throws IOException {
    out.writeInt(day == null ? NO_DAY : Math.toIntExact(day.toEpochDay()));
  }

  private static @Nullable LocalDate readDay(DataInput in) throws IOException {
    int day = in.readInt();
    return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private static void writeWords(List<String> words, DataOutput out) throws IOException {
    out.writeShort(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  private static List<String> readWords(DataInput in) throws IOException {
    int size = in.readShort();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(in.readUTF());
    }
    return words;
  }
}
