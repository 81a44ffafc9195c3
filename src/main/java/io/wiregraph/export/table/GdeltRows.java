package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.export.view.FactEvidence;
import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.ontology.QuadClass;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.Wg;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events as GDELT 2.0 writes them, a row for each pair of who does it and to whom. What the graph
 * does not know is left empty.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">GDELT
 *     Event Codebook V2.0</a>
 */
public final class GdeltRows {

  /**
   * The Goldstein scale of what a root of CAMEO has "not specified below": CAMEO.SCALE.txt of the
   * Computational Event Data System, which GDELT publishes as <a
   * href="https://www.gdeltproject.org/data/lookups/CAMEO.goldsteinscale.txt">CAMEO.goldsteinscale.txt</a>.
   */
  private static final Map<String, String> GOLDSTEIN =
      Map.ofEntries(
          Map.entry("01", "0.0"),
          Map.entry("02", "3.0"),
          Map.entry("03", "4.0"),
          Map.entry("04", "1.0"),
          Map.entry("05", "3.5"),
          Map.entry("06", "6.0"),
          Map.entry("07", "7.0"),
          Map.entry("08", "5.0"),
          Map.entry("09", "-2.0"),
          Map.entry("10", "-5.0"),
          Map.entry("11", "-2.0"),
          Map.entry("12", "-4.0"),
          Map.entry("13", "-4.4"),
          Map.entry("14", "-6.5"),
          Map.entry("15", "-7.2"),
          Map.entry("16", "-4.0"),
          Map.entry("17", "-7.0"),
          Map.entry("18", "-9.0"),
          Map.entry("19", "-10.0"),
          Map.entry("20", "-10.0"));

  /** What follows a root of CAMEO where no more is known: "not specified below". */
  private static final String UNSPECIFIED = "0";

  /** GDELT has numbers of 64 bits; ours are of 60, so that no program takes one for negative. */
  private static final int UNUSED_BITS = 4;

  private static final Set<String> SOURCES = Set.of("agent", "speaker");
  private static final Set<String> TARGETS = Set.of("patient", "recipient", "addressee");

  private final Ids ids;
  private final ClassTerms terms;

  /** Makes rows with these names of things and this ontology. */
  public GdeltRows(Ids ids, ClassTerms terms) {
    this.ids = ids;
    this.terms = terms;
  }

  /** Gives what the graph says of an entity. */
  public interface Entities {
    /** Returns the entity of an IRI; null where there is none. */
    @Nullable GdeltActor of(String iri);
  }

  /**
   * Returns the rows of an event: none where the ontology has no code of CAMEO for its class.
   *
   * @param kind not a relation: these have no codes
   */
  public List<List<String>> rows(
      Thing thing, FactKind kind, FactEvidence evidence, Entities entities) {
    FactReading fact = new FactReading(thing, kind, terms);
    FactClass type = fact.type();
    List<String> codes = type == null ? List.of() : terms.cameo(type);
    if (type == null || codes.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Optional<GdeltActor> source : actors(thing, SOURCES, entities)) {
      for (Optional<GdeltActor> target : actors(thing, TARGETS, entities)) {
        GdeltRow row = new GdeltRow();
        String id = ids.id(thing.iri());
        row.set(GdeltColumn.GLOBAL_EVENT_ID, number(id, source, target));
        time(row, fact);
        source.ifPresent(a -> row.actor(GdeltColumn.ACTOR1_CODE, a));
        target.ifPresent(a -> row.actor(GdeltColumn.ACTOR2_CODE, a));
        codes(row, codes, type);
        row.set(GdeltColumn.NUM_MENTIONS, String.valueOf(evidence.mentions()));
        row.set(GdeltColumn.NUM_SOURCES, fact.independentSources());
        row.set(GdeltColumn.NUM_ARTICLES, String.valueOf(evidence.articles()));
        source.ifPresent(a -> row.place(GdeltColumn.ACTOR1_GEO_TYPE, a));
        target.ifPresent(a -> row.place(GdeltColumn.ACTOR2_GEO_TYPE, a));
        thing.iris(Wg.term("place")).stream()
            .findFirst()
            .map(entities::of)
            .ifPresent(a -> row.place(GdeltColumn.ACTION_GEO_TYPE, a));
        extra(row, id, fact, codes, evidence);
        rows.add(row.cells());
      }
    }
    return rows;
  }

  private static List<Optional<GdeltActor>> actors(
      Thing thing, Set<String> roles, Entities entities) {
    List<Optional<GdeltActor>> actors = new ArrayList<>();
    roles.stream()
        .sorted()
        .flatMap(role -> thing.iris(Wg.term(role)).stream())
        .distinct()
        .map(entities::of)
        .filter(Objects::nonNull)
        .forEach(actor -> actors.add(Optional.ofNullable(actor)));
    return actors.isEmpty() ? List.of(Optional.empty()) : actors;
  }

  private static String number(
      String id, Optional<GdeltActor> source, Optional<GdeltActor> target) {
    String text =
        String.join(
            " ",
            id,
            source.map(GdeltActor::id).orElse("-"),
            target.map(GdeltActor::id).orElse("-"));
    byte[] hash = Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
    return Long.toString(ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS);
  }

  /** Only a day is a date of GDELT; a month or a year is said where there is a field for it. */
  private static void time(GdeltRow row, FactReading fact) {
    String first = fact.first();
    String last = fact.last();
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    if (first.equals(last)) {
      row.set(GdeltColumn.SQL_DATE, first.replace("-", ""));
    }
    String year = first.substring(0, "2012".length());
    if (last.startsWith(year)) {
      row.set(GdeltColumn.YEAR, year);
    }
    String month = first.substring(0, "2012-02".length());
    if (last.startsWith(month)) {
      row.set(GdeltColumn.MONTH_YEAR, month.replace("-", ""));
    }
  }

  private static void codes(GdeltRow row, List<String> codes, FactClass type) {
    if (codes.size() == 1) {
      String root = codes.get(0);
      row.set(GdeltColumn.EVENT_CODE, root + UNSPECIFIED);
      row.set(GdeltColumn.EVENT_BASE_CODE, root + UNSPECIFIED);
      row.set(GdeltColumn.EVENT_ROOT_CODE, root);
      row.set(GdeltColumn.GOLDSTEIN_SCALE, GOLDSTEIN.getOrDefault(root, ""));
    }
    row.set(
        GdeltColumn.QUAD_CLASS,
        type.quadClass().map(QuadClass::number).map(n -> String.valueOf(n + 1)).orElse(""));
  }

  private static void extra(
      GdeltRow row, String id, FactReading fact, List<String> codes, FactEvidence evidence) {
    row.set(GdeltColumn.WIREGRAPH_ID, id);
    row.set(GdeltColumn.WIREGRAPH_STATUS, fact.status().code());
    row.set(
        GdeltColumn.WIREGRAPH_CONFIDENCE,
        evidence.confidence() == 0
            ? ""
            : BigDecimal.valueOf(evidence.confidence(), GdeltColumn.DECIMALS).toString());
    row.set(GdeltColumn.WIREGRAPH_DISPUTED, String.valueOf(evidence.isDisputed()));
    row.set(GdeltColumn.WIREGRAPH_CAMEO_ROOTS, String.join(" ", codes));
    row.set(GdeltColumn.WIREGRAPH_ARTICLE, evidence.article());
  }
}
