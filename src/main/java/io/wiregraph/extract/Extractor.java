package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Stance;
import io.wiregraph.fact.Trigger;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds what an article says. The rules run one after another over each sentence, then once over
 * the whole article for what people say; {@code docs/EXTRACTION.md} lists them with an example
 * each. Immutable, so that threads may share it.
 */
public final class Extractor {

  /** How much less sure a fact is whose polarity or modality depends on a reading of scope. */
  private static final double OF_SCOPE = 0.1;

  private final Lexicon lexicon;
  private final Predicate<String> demonyms;
  private final Confidence confidence = Confidence.load();

  /**
   * Makes an extractor.
   *
   * @param lexicon the words that it knows
   * @param demonyms tells whether a word as written is the adjective or the people of a country:
   *     "Russian"
   */
  public Extractor(Lexicon lexicon, Predicate<String> demonyms) {
    this.lexicon = lexicon;
    this.demonyms = demonyms;
  }

  /**
   * Returns what, beside the parsed article, decides the outcome.
   *
   * @param lexicon the version of the words that it knows
   */
  public static String version(String lexicon) {
    return "extract-7+lexicon-" + lexicon + "+confidence-" + Confidence.load().version();
  }

  /**
   * Returns the facts of an article in order of their ids. An argument's head is the head of the
   * mention that it refers to.
   */
  public List<Fact> extract(Article article, ParsedArticle parsed) {
    return assess(article, parsed).stream().map(Assessed::fact).toList();
  }

  /** Returns the same facts, each with what its confidence was made from. */
  public List<Assessed> assess(Article article, ParsedArticle parsed) {
    CodePoints text = new CodePoints(article.text());
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < parsed.sentences().size(); i++) {
      readings.add(read(i, parsed, text));
    }
    new AnchoredTimeRule(readings, text).apply();
    new StatementRule(article, text, readings).apply();
    return facts(readings, text);
  }

  private Reading read(int index, ParsedArticle parsed, CodePoints text) {
    Reading reading = new Reading(index, parsed.sentences().get(index), text, lexicon, demonyms);
    new LifeBracketRule(reading).apply();
    new NationalityRule(reading).apply();
    new OwnedNounRule(reading).apply();
    new VerbRule(reading).apply();
    new PostRule(reading).apply();
    new NounRelationRule(reading).apply();
    new SeatRule(reading).apply();
    new AffiliationRule(reading).apply();
    new AdjectiveRelationRule(reading).apply();
    new PartyRule(reading).apply();
    new NounRule(reading).apply();
    new EventSharingRule(reading).apply();
    new SharedPlaceRule(reading).apply();
    new DescriptionRule(reading).apply();
    new PredicativeRule(reading).apply();
    new PlaceRule(reading).apply();
    new QuantityRule(reading).apply();
    new AliasRule(reading).apply();
    new PartRule(reading).apply();
    new PredicatePhraseRule(reading).apply();
    new AccordingRule(reading).apply();
    new ColonRule(reading).apply();
    new ParticiplePrepositionRule(reading).apply();
    new FactualityRule(reading).apply();
    new ContentRule(reading).apply();
    new TimeRule(reading, text).apply();
    new DatedRelationRule(reading).apply();
    new RelationTimeRule(reading).apply();
    new PlaceChainRule(reading).apply();
    new ClauseTimeRule(reading, text).apply();
    new OpenTripleRule(reading, text).apply();
    return reading;
  }

  private List<Assessed> facts(List<Reading> readings, CodePoints text) {
    Map<Draft, FactId> ids = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (Reading reading : readings) {
      reading.drafts.stream()
          .filter(d -> d.trigger != null || !d.arguments.isEmpty())
          .sorted(Comparator.comparing(Draft::place).thenComparing(d -> d.rule))
          .forEach(drafts::add);
    }
    for (Draft draft : drafts) {
      FactId first = new FactId(draft.kind, idSpan(draft), 1);
      int ordinal = taken.merge(first.fragment(), 1, Integer::sum);
      ids.put(draft, new FactId(draft.kind, first.span(), ordinal));
    }
    List<Tree> trees = readings.stream().map(r -> r.tree).toList();
    Map<Draft, List<String>> signs = new HashMap<>();
    Map<Draft, Double> sure = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      signs.put(draft, Signs.of(draft, trees.get(draft.sentence)));
      sure.put(
          draft,
          confidence.of(
              Signs.family(draft), estimate(draft), signs.getOrDefault(draft, List.of())));
    }
    ContentCeiling ceiling = new ContentCeiling(sure, trees);
    List<Assessed> facts = new ArrayList<>();
    for (Draft draft : drafts) {
      Fact fact = fact(draft, ids, trees.get(draft.sentence), text, ceiling.of(draft));
      facts.add(
          new Assessed(
              fact, Signs.family(draft), estimate(draft), signs.getOrDefault(draft, List.of())));
    }
    facts.sort(Comparator.comparing(assessed -> assessed.fact().id()));
    return facts;
  }

  /**
   * A continued quotation is named after its own words, not after the speaker, who stands
   * elsewhere.
   */
  private static Span idSpan(Draft draft) {
    return draft.trigger == null && !draft.contents.isEmpty()
        ? draft.contents.get(0)
        : draft.place();
  }

  private Fact fact(Draft draft, Map<Draft, FactId> ids, Tree tree, CodePoints text, double sure) {
    List<Argument> arguments = new ArrayList<>(draft.arguments);
    arguments.sort(Comparator.comparing(Argument::role).thenComparing(Argument::span));
    Factuality factuality =
        new Factuality(
            draft.polarity,
            draft.modality,
            draft.attributedTo == null ? null : ids.get(draft.attributedTo));
    Trigger trigger =
        draft.trigger == null
            ? null
            : new Trigger(draft.trigger, text.cut(draft.trigger), tree.lemma(draft.token));
    Evidence evidence =
        new Evidence(
            tree.sentence().span(),
            trigger,
            draft.predicate,
            (confidence.isCalibrated(Signs.family(draft)) ? "" : Confidence.UNCALIBRATED)
                + draft.rule,
            sure,
            draft.triples);
    FactId id = ids.get(draft);
    if (id == null) {
      throw new IllegalStateException("a draft without id: " + draft.rule);
    }
    String root = lexicon.root(draft.type).orElse(null);
    return switch (draft.kind) {
      case EVENT ->
          new Fact.Event(id, draft.type, root, arguments, factuality, draft.time, evidence);
      case RELATION ->
          new Fact.Relation(id, draft.type, arguments, factuality, draft.time, evidence);
      case STATEMENT ->
          new Fact.Statement(
              id, draft.type, root, stance(draft), arguments, factuality, draft.time, evidence);
    };
  }

  /** What is not simply so has been read right only if its scope was, too. */
  private static double estimate(Draft draft) {
    boolean plain = draft.modality == Modality.ACTUAL && draft.polarity == Polarity.POSITIVE;
    return plain ? draft.confidence : draft.confidence - OF_SCOPE;
  }

  private static Stance stance(Draft draft) {
    if (draft.stance != null) {
      return draft.stance;
    }
    String given = draft.entry == null ? null : draft.entry.stance();
    return given == null ? Stance.ASSERTS : Stance.valueOf(given.toUpperCase(Locale.ROOT));
  }
}
