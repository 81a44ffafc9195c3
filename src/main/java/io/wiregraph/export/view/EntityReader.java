package io.wiregraph.export.view;

import io.wiregraph.export.graph.ListText;
import io.wiregraph.export.view.StoreScan.Use;
import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.Skos;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** Reads what is said of merged entities. Wants a transaction. */
final class EntityReader {

  private static final String LINK = "http://dbpedia.org/";

  private final StoreRows rows;
  private final Texts texts;
  private final MentionReader mentions;
  private final List<NodeId> matches;

  EntityReader(StoreRows rows, Texts texts, MentionReader mentions) {
    this.rows = rows;
    this.texts = texts;
    this.mentions = mentions;
    this.matches =
        List.of(Skos.EXACT_MATCH, Skos.CLOSE_MATCH).stream()
            .map(rows::id)
            .flatMap(Optional::stream)
            .toList();
  }

  /**
   * Reads an entity.
   *
   * @param about its rows of the default graph
   * @param classes IRIs of its classes
   */
  EntityRow read(
      NodeId node,
      List<Tuple<NodeId>> about,
      Set<String> classes,
      Function<Tuple<NodeId>, @Nullable Use> uses) {
    String id = texts.id(texts.text(node));
    TreeSet<String> labels = new TreeSet<>();
    TreeSet<String> aliases = new TreeSet<>();
    String latitude = "";
    String longitude = "";
    for (Tuple<NodeId> row : about) {
      Use use = uses.apply(row);
      if (use == Use.LABEL) {
        labels.add(texts.text(row.get(2)));
      } else if (use == Use.ALT_LABEL) {
        aliases.add(texts.text(row.get(2)));
      } else if (use == Use.LATITUDE) {
        latitude = degrees(row.get(2));
      } else if (use == Use.LONGITUDE) {
        longitude = degrees(row.get(2));
      }
    }
    Set<String> types = EntityTypes.names(classes);
    return new EntityRow(
        id,
        labels.isEmpty() ? id.substring(id.indexOf(':') + 1) : labels.first(),
        EntityTypes.narrowest(types),
        types,
        ListText.of(aliases),
        link(node),
        latitude,
        longitude,
        mentions.count(node));
  }

  /** A graph of somebody else may say anything there. */
  private String degrees(NodeId value) {
    try {
      return new BigDecimal(texts.text(value)).toPlainString();
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** An exact match comes before a close one, whatever else there is in order of the IRIs. */
  private String link(NodeId entity) {
    for (NodeId match : matches) {
      TreeSet<String> links = new TreeSet<>();
      Iterator<Tuple<NodeId>> found = rows.find(null, entity, match, null);
      found.forEachRemaining(row -> links.add(texts.text(row.get(3))));
      links.removeIf(link -> !link.startsWith(LINK));
      if (!links.isEmpty()) {
        return links.first();
      }
    }
    return "";
  }
}
