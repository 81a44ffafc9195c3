package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.export.view.EntityTypes;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** The rows of {@link Table#ENTITIES}. */
public final class EntityRows {

  private static final String DBPEDIA = "http://dbpedia.org/";

  private final Ids ids;

  /** Makes rows with these names of things. */
  public EntityRows(Ids ids) {
    this.ids = ids;
  }

  /** Returns whether a thing is an entity. */
  public static boolean isEntity(Thing thing) {
    return thing.types().contains(Wg.ENTITY.getURI());
  }

  /**
   * Returns the row of an entity.
   *
   * @param articles in how many articles it is found
   */
  public List<String> row(Thing thing, int articles) {
    TableRow row = new TableRow(Table.ENTITIES);
    String id = ids.id(thing.iri());
    row.set("id", id).set("iri", thing.iri());
    row.set("label", label(thing, id));
    row.set("type", type(thing));
    row.set("aliases", String.join("; ", thing.texts(Skos.ALT_LABEL)));
    Optional<String> link = link(thing);
    row.set("link", link.orElse(""));
    row.set("link_confidence", link.isPresent() ? number(thing, Wg.LINK_CONFIDENCE) : "");
    row.set("latitude", number(thing, SchemaOrg.LATITUDE));
    row.set("longitude", number(thing, SchemaOrg.LONGITUDE));
    row.set("articles", articles);
    return row.cells();
  }

  /** Returns what an entity is called; the end of its id where it has no label. */
  static String label(Thing thing, String id) {
    String label = thing.text(RDFS.label.asNode());
    return label.isEmpty() ? id.substring(id.indexOf(':') + 1) : label;
  }

  /** Returns the short name of its narrowest class. */
  static String type(Thing thing) {
    return EntityTypes.narrowest(EntityTypes.names(thing.types()));
  }

  /** An exact match comes before a close one. */
  static Optional<String> link(Thing thing) {
    return Stream.of(Skos.EXACT_MATCH, Skos.CLOSE_MATCH)
        .flatMap(match -> thing.iris(match).stream())
        .filter(iri -> iri.startsWith(DBPEDIA))
        .findFirst();
  }

  /** Returns a decimal number; empty where there is none: graphs of others may have anything. */
  static String number(Thing thing, Node predicate) {
    String text = thing.text(predicate);
    try {
      return text.isEmpty() ? "" : new BigDecimal(text).toPlainString();
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
