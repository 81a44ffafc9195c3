package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** Puts sentences, dates and quotations where they belong. Wants a transaction. */
final class LaterTexts {

  private static final int MOST_DATES = 1 << 16;

  private final StoreRows rows;
  private final Texts texts;
  private final @Nullable NodeId anchorOf;
  private final @Nullable NodeId datePublished;
  private final Map<Long, String> dates = new HashMap<>();

  LaterTexts(StoreRows rows, Texts texts) {
    this.rows = rows;
    this.texts = texts;
    this.anchorOf = rows.id(Nif.ANCHOR_OF).orElse(null);
    this.datePublished = rows.id(SchemaOrg.DATE_PUBLISHED).orElse(null);
  }

  /** Puts the texts into the columns for them, where there are such. */
  void fill(Later later, List<Column> columns, List<String> values) {
    for (int i = 0; i < columns.size(); i++) {
      switch (columns.get(i).name()) {
        case EvidenceColumns.SENTENCE -> values.set(i, sentence(later.sentence()));
        case EvidenceColumns.PUBLISHED -> values.set(i, published(later.graph()));
        case EvidenceColumns.QUOTE -> values.set(i, words(later.words()));
        default -> {
          // Is known already.
        }
      }
    }
  }

  private String words(String hex) {
    return hex.isEmpty() ? "" : texts.text(Texts.node(Texts.number(hex)));
  }

  /** Returns the words of a sentence of that number; empty where none is known. */
  String sentence(String hex) {
    if (hex.isEmpty() || anchorOf == null) {
      return "";
    }
    return least(rows.find(null, Texts.node(Texts.number(hex)), anchorOf, null));
  }

  /** Returns the day that the article of a graph was published; empty where none is known. */
  String published(String hex) {
    if (hex.isEmpty() || datePublished == null) {
      return "";
    }
    if (dates.size() > MOST_DATES) {
      dates.clear();
    }
    return dates.computeIfAbsent(
        Texts.number(hex),
        graph -> {
          String date = least(rows.find(Texts.node(graph), null, datePublished, null));
          return Days.text(Days.read(date));
        });
  }

  private String least(Iterator<Tuple<NodeId>> found) {
    String least = null;
    while (found.hasNext()) {
      String text = texts.text(found.next().get(3));
      least = least == null || text.compareTo(least) < 0 ? text : least;
    }
    return least == null ? "" : least;
  }
}
