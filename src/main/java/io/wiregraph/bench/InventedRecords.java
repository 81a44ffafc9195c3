package io.wiregraph.bench;

import io.wiregraph.bench.InventedNames.Country;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Article records that nothing was parsed for: events between countries and people that grow in
 * number with the events, every third in somebody's words. Each record is made from the seed and
 * its number alone.
 */
final class InventedRecords {

  /** How many events an article has; the last may have fewer. */
  static final int EVENTS_OF_ARTICLE = 10;

  private record Kind(String type, String root, String lemma, String words) {}

  private static final String RULE = "invented";
  private static final int MOST_PEOPLE = 100_000;
  private static final int FEWEST_PEOPLE = 40;
  private static final int EVENTS_OF_PERSON = 20;
  private static final int EVENTS_OF_PERSON_AMONG_HUBS = 10;
  private static final int STATEMENT_EVERY = 3;
  private static final int NEGATIVE_EVERY = 25;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3650;
  private static final double LEAST_SURE = 0.5;
  private static final double HUNDREDTHS = 100;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final int events;
  private final long seed;
  private final InventedNames names;
  private final List<Kind> kinds;
  private final int people;
  private final Shape shape;

  /** How often the same countries and people take part in events. */
  enum Shape {
    /** All countries alike. */
    EVEN,
    /**
     * The first country in every fourteenth event and the last hardly ever, as the news has it; and
     * twice the people.
     */
    HUBS
  }

  InventedRecords(int events, long seed) {
    this(events, seed, Shape.EVEN);
  }

  InventedRecords(int events, long seed, Shape shape) {
    this.events = events;
    this.shape = shape;
    this.seed = seed;
    this.names = new InventedNames(seed);
    this.kinds =
        DataLines.of("events.txt").stream()
            .map(l -> l.split("\\|", -1))
            .map(p -> new Kind(p[0], p[1], p[2], p[3]))
            .toList();
    int eventsOfPerson = shape == Shape.HUBS ? EVENTS_OF_PERSON_AMONG_HUBS : EVENTS_OF_PERSON;
    this.people = Math.min(MOST_PEOPLE, FEWEST_PEOPLE + events / eventsOfPerson);
  }

  /** Returns the records in the order of their ids; may be asked again and gives the same. */
  Stream<ArticleRecord> all() {
    int articles = (events + EVENTS_OF_ARTICLE - 1) / EVENTS_OF_ARTICLE;
    return IntStream.range(0, articles).mapToObj(this::record);
  }

  private ArticleRecord record(int number) {
    // Seeds that lie a golden gamma apart give the same numbers, each one later: they are mixed.
    SplittableRandom random =
        new SplittableRandom(new SplittableRandom(seed + (number + 1) * GOLDEN_GAMMA).nextLong());
    LocalDate published = FIRST_DAY.plusDays(random.nextInt(DAYS));
    RecordWriter writer = new RecordWriter();
    int count = Math.min(EVENTS_OF_ARTICLE, events - number * EVENTS_OF_ARTICLE);
    for (int i = 0; i < count; i++) {
      sentence(writer, random, published, i);
    }
    Metadata metadata = new Metadata("Report " + (number + 1), published, "Bench Wire", null, null);
    return writer.record(String.format(Locale.ROOT, "bench-%d-%08d", seed, number + 1), metadata);
  }

  private void sentence(RecordWriter out, SplittableRandom random, LocalDate published, int i) {
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    int begin = out.begin();
    @Nullable FactId statement = null;
    @Nullable Argument speaker = null;
    int said = 0;
    if (i % STATEMENT_EVERY == STATEMENT_EVERY - 1) {
      speaker = person(out, random, Role.SPEAKER);
      out.write(" ");
      Span span = out.write("said");
      statement = new FactId(FactKind.STATEMENT, span, 1);
      out.write(" that ");
      said = out.length();
    }
    Argument agent = actor(out, random, Role.AGENT);
    boolean negative = random.nextInt(NEGATIVE_EVERY) == 0;
    out.write(negative ? " never " : " ");
    Span trigger = out.write(kind.words());
    out.write(" ");
    Argument patient = actor(out, random, Role.PATIENT);
    out.write(" in ");
    Country country = country(random);
    Argument place = out.mention(country.capital(), EntityType.CITY, Role.PLACE, 0);
    out.write(" on ");
    LocalDate day = published.minusDays(random.nextInt(EVENTS_OF_ARTICLE));
    String date = DAY.format(day);
    Span dateSpan = out.write(date);
    int end = out.length();
    out.write(".");
    Span sentence = new Span(begin, out.length());
    out.sentence(sentence);
    double confidence = LEAST_SURE + random.nextInt(50) / HUNDREDTHS;
    Factuality factuality =
        new Factuality(
            negative ? Polarity.NEGATIVE : Polarity.POSITIVE, Modality.ACTUAL, statement);
    if (statement != null && speaker != null) {
      Argument content = out.argument(Role.CONTENT, new Span(said, end));
      out.fact(
          new Fact.Statement(
              statement,
              "Statement",
              null,
              Stance.ASSERTS,
              List.of(speaker, content),
              Factuality.PLAIN,
              null,
              evidence(out, sentence, statement.span(), "say", confidence)));
    }
    out.fact(
        new Fact.Event(
            new FactId(FactKind.EVENT, trigger, 1),
            kind.type(),
            kind.root(),
            List.of(agent, patient, place),
            factuality,
            new TimeValue(dateSpan, date, day.toString(), day, day),
            evidence(out, sentence, trigger, kind.lemma(), confidence)));
  }

  private static Evidence evidence(
      RecordWriter out, Span sentence, Span trigger, String lemma, double confidence) {
    return new Evidence(sentence, out.trigger(trigger, lemma), out.cut(trigger), RULE, confidence);
  }

  private Argument actor(RecordWriter out, SplittableRandom random, Role role) {
    return random.nextBoolean()
        ? out.mention(country(random).name(), EntityType.COUNTRY, role, 0)
        : person(out, random, role);
  }

  private Argument person(RecordWriter out, SplittableRandom random, Role role) {
    int number = random.nextInt(people);
    String given = names.given(number);
    return out.mention(
        given + " " + names.surname(number), EntityType.PERSON, role, given.length() + 1);
  }

  private Country country(SplittableRandom random) {
    if (shape == Shape.HUBS) {
      double share = random.nextDouble();
      return names.countries().get((int) (share * share * names.countries().size()));
    }
    return names.countries().get(random.nextInt(names.countries().size()));
  }
}
