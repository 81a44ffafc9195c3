package io.wiregraph.cli;

import io.wiregraph.export.table.GdeltExport;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;

/** Writes events as GDELT has them, with the codes of countries that the gazetteer knows. */
final class Gdelt {

  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  private Gdelt() {}

  static void write(GraphStore store, List<String> conditions, OutputStream out)
      throws IOException {
    Dataset dataset = store.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      new GdeltExport(
              dataset.asDatasetGraph(),
              store.iris().base(),
              store.pack(),
              conditions,
              countries(Gazetteer.load()))
          .write(out);
    } finally {
      dataset.end();
    }
  }

  /** Returns what gives the ISO 3166-1 code of three letters of a country by its IRI in DBpedia. */
  private static Function<String, Optional<String>> countries(Gazetteer gazetteer) {
    return iri ->
        Optional.of(iri)
            .filter(i -> i.startsWith(DBPEDIA))
            .map(i -> IriMinter.dbpediaTitle(NodeFactory.createURI(i)))
            .flatMap(gazetteer::titled)
            .filter(entry -> entry.type().equals(Entry.COUNTRY))
            .flatMap(entry -> Optional.ofNullable(entry.country()))
            .flatMap(Gdelt::threeLetters);
  }

  /** A state of the past has a code of its own, of which Java knows nothing. */
  private static Optional<String> threeLetters(String code) {
    try {
      return Optional.of(new Locale.Builder().setRegion(code).build().getISO3Country())
          .filter(c -> !c.isEmpty());
    } catch (MissingResourceException | IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
