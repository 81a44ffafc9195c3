package io.wiregraph.export.view;

import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.Wg;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Reads what articles say of merged things, which must be asked for in the order of their numbers.
 * Wants a transaction.
 */
final class MentionReader {

  private static final int DECIMALS = 3;
  private static final int MOST_ARTICLES = 1 << 16;

  private final StoreRows rows;
  private final Texts texts;
  private final String articleGraphs;
  private final Denoting denoting;
  private final @Nullable NodeId confidence;
  private final @Nullable NodeId evidence;
  private final @Nullable NodeId contradicts;
  private final @Nullable Predicate<String> isWanted;
  private final Map<NodeId, Boolean> wanted = new HashMap<>();

  /**
   * Prepares.
   *
   * @param base what the store's IRIs start with
   * @param isWanted takes ids of articles whose mentions count; null where all do
   */
  MentionReader(StoreRows rows, Texts texts, String base, @Nullable Predicate<String> isWanted) {
    this.rows = rows;
    this.texts = texts;
    this.articleGraphs = base + "graph/article/";
    this.denoting =
        new Denoting(rows, id(NodeFactory.createURI(base + "graph/identity")), id(Wg.DENOTES));
    this.confidence = id(Wg.CONFIDENCE);
    this.evidence = id(Wg.EVIDENCE);
    this.contradicts = id(Wg.CONTRADICTS);
    this.isWanted = isWanted;
  }

  private @Nullable NodeId id(Node term) {
    return rows.id(term).orElse(null);
  }

  /** Returns in how many places of articles an entity is found. */
  int count(NodeId entity) {
    int[] count = new int[1];
    denoting.each(entity, mention -> count[0]++);
    return count[0];
  }

  /** Returns in how many articles an entity is found. */
  int articles(NodeId entity) {
    Set<String> articles = new HashSet<>();
    denoting.each(
        entity,
        node -> {
          String mention = texts.text(node);
          int end = mention.indexOf('#');
          articles.add(end < 0 ? mention : mention.substring(0, end));
        });
    return articles.size();
  }

  /** Returns what articles say of a fact. */
  Mentions of(NodeId fact) {
    Gathered gathered = new Gathered();
    denoting.each(fact, mention -> mention(mention, gathered));
    return gathered.mentions();
  }

  private void mention(NodeId mention, Gathered into) {
    NodeId graph = null;
    NodeId sentence = null;
    int sure = 0;
    boolean isDisputed = false;
    for (Iterator<Tuple<NodeId>> each = rows.find(null, mention, null, null); each.hasNext(); ) {
      Tuple<NodeId> row = each.next();
      NodeId predicate = row.get(2);
      if (predicate.equals(confidence)) {
        sure = thousandths(texts.text(row.get(3)));
        graph = row.get(0);
      } else if (predicate.equals(evidence)) {
        sentence = row.get(3);
        graph = row.get(0);
      } else if (predicate.equals(contradicts)) {
        isDisputed = true;
      }
    }
    if (graph == null || isWanted(graph)) {
      into.add(mention, graph, sentence, sure, isDisputed);
    }
  }

  private static int thousandths(String decimal) {
    try {
      return new BigDecimal(decimal).movePointRight(DECIMALS).intValue();
    } catch (NumberFormatException e) {
      // A graph of somebody else may say anything there.
      return 0;
    }
  }

  private boolean isWanted(NodeId graph) {
    if (isWanted == null) {
      return true;
    }
    if (wanted.size() > MOST_ARTICLES) {
      wanted.clear();
    }
    return wanted.computeIfAbsent(
        graph,
        g -> {
          String iri = texts.text(g);
          return iri.startsWith(articleGraphs)
              && isWanted.test(
                  URLDecoder.decode(
                      iri.substring(articleGraphs.length()).replace("+", "%2B"),
                      StandardCharsets.UTF_8));
        });
  }

  /** The mentions of one fact, as they come. */
  private final class Gathered {

    private final TreeSet<Long> articles = new TreeSet<>();
    private int count;
    private int surest;
    private boolean isDisputed;
    private String best = "";
    private @Nullable NodeId sentence;
    private @Nullable NodeId graph;

    void add(
        NodeId mention,
        @Nullable NodeId in,
        @Nullable NodeId said,
        int confidence,
        boolean isContradicted) {
      count++;
      isDisputed |= isContradicted;
      if (in != null) {
        articles.add(in.getPtrLocation());
      }
      if (confidence < surest) {
        return;
      }
      String place = texts.path(texts.text(mention));
      if (confidence > surest || best.isEmpty() || place.compareTo(best) < 0) {
        surest = confidence;
        best = place;
        sentence = said;
        graph = in;
      }
    }

    Mentions mentions() {
      return new Mentions(count, surest, isDisputed, List.copyOf(articles), best, sentence, graph);
    }
  }
}
