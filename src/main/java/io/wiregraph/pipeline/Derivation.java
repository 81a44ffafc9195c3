package io.wiregraph.pipeline;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityChanges;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.KnowledgeMapper;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.IdentityFile;
import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Identity graph and default graph out of all article records: both in one transaction, and only
 * what articles that came, changed or went since make different. Where that is much, or where the
 * graphs were made in another way, they are made anew.
 */
public final class Derivation {

  /** Raised when the mappers write other triples for the same records. */
  static final int MAPPING = 13;

  /** From this share of the articles on it is quicker to write the graphs anew. */
  private static final double MUCH = 0.3;

  /** So many articles are put into the index before it is settled and what it holds let go. */
  private static final int ARTICLES_AT_ONCE = 2_000;

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;
  private final GraphOptions options;
  private final String analyser;

  /**
   * Derives in a store.
   *
   * @param analyser the version of the analysis that records are made by
   */
  public Derivation(
      GraphStore store,
      OntologyIndex ontology,
      PlaceCoordinates coordinates,
      GraphOptions options,
      String analyser) {
    this.store = store;
    this.ontology = ontology;
    this.coordinates = coordinates;
    this.options = options;
    this.analyser = analyser;
  }

  /** Returns whether the graphs are older than what they derive from. */
  public boolean isStale() {
    String articles = articles();
    return !store.identityDerivedFrom().equals(Optional.of(identity(articles)))
        || !store.knowledgeDerivedFrom().equals(Optional.of(knowledge(articles)))
        || store.counts().isEmpty();
  }

  /**
   * Brings both graphs up to date, and the counts of what the store holds; removes the records that
   * nothing derives from any more.
   */
  public void run() {
    IdentityFile file = store.identityFile();
    String before = store.identityDerivedFrom().orElse("");
    boolean isKnown =
        !before.isEmpty() && file.stamp().equals(before) && before.equals(identity(start(before)));
    if (isKnown) {
      file.begin();
    } else {
      file.clear();
    }
    ArticleChanges changes;
    try {
      changes = derive(file, isKnown && isMadeAlike(before));
    } catch (RuntimeException e) {
      file.rollback();
      throw e;
    }
    file.commit(identity(articles()));
    if (isKnown) {
      store.removeReplacedRecords(changes.gone());
    } else {
      store.removeUnusedRecords();
    }
  }

  /** Returns whether the graphs that there are were made in the way they would be now. */
  private boolean isMadeAlike(String before) {
    return store.knowledgeDerivedFrom().equals(Optional.of(knowledge(start(before))))
        && store.counts().isPresent();
  }

  /** Returns which articles a graph derives from. */
  private static String start(String derivedFrom) {
    return derivedFrom.substring(0, derivedFrom.indexOf(' '));
  }

  private ArticleChanges derive(IdentityFile file, boolean isAlike) {
    IdentityIndex index = new IdentityIndex(file, new OntologyFactKinds(ontology));
    ArticleChanges changes =
        ArticleChanges.between(index.articles(), store.articles(), index.curate(store.curation()));
    boolean isWhole = !isAlike || changes.size() > MUCH * store.articles().size();
    changes.gone().keySet().forEach(index::remove);
    int[] put = new int[1];
    Ahead.each(
        changes.fresh().values().iterator(),
        digest -> index.prepare(store.recordFiles().get(digest), digest),
        prepared -> {
          index.put(prepared);
          put[0]++;
          if (isWhole && put[0] % ARTICLES_AT_ONCE == 0) {
            index.settleQuietly();
            file.commit("");
          }
        });
    if (isWhole) {
      index.settleQuietly();
      IdentityDecisions decisions = index.decisions();
      store.write(() -> done(graphs(decisions).writeAnew()));
    } else {
      IdentityChanges identities = index.settle();
      IdentityDecisions decisions = index.decisions();
      store.write(() -> done(graphs(decisions).change(changes, identities)));
    }
    return changes;
  }

  private DerivedGraphs graphs(IdentityDecisions decisions) {
    return new DerivedGraphs(
        store,
        new IdentityMapper(store.iris(), ontology, decisions),
        new KnowledgeMapper(store.iris(), ontology, decisions, coordinates, options),
        decisions,
        options.assertion() == GraphOptions.Assertion.CORROBORATED);
  }

  private void done(GraphCounts counts) {
    String articles = articles();
    store.setDerived(identity(articles), knowledge(articles), options.assertion());
    store.putCounts(counts.text());
    StoreDescription.write(store, counts);
  }

  /** A hash of which articles are in, and of the user's decisions. */
  private String articles() {
    MessageDigest digest = Sha256.start();
    add(digest, store.articleSet());
    for (Curation.Decision decision : store.curation().decisions()) {
      add(digest, decision.toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Articles, then what else the identity graph depends on. */
  private String identity(String articles) {
    MessageDigest digest = Sha256.start();
    add(digest, "mapping " + MAPPING + ", ontology " + ontology.version());
    return articles + " " + HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Articles, then what else the default graph depends on. The analyser's version covers the
   * gazetteer, which coordinates come from.
   */
  private String knowledge(String articles) {
    MessageDigest digest = Sha256.start();
    add(digest, identity(""));
    add(digest, options.knowledgeKey());
    add(digest, analyser);
    return articles + " " + HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
