package io.wiregraph.identity;

import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Which entities of different articles are one, kept up to date as articles come, change and go.
 *
 * <p>What it holds is a pure function of the set of article records and of the user's decisions,
 * whatever the order in which they came. Named entities are grouped by link and name ({@link
 * ArticleNames}); groups that share a block are compared ({@link NameTies}); of the ties those are
 * taken that contradict nothing, the surest first ({@link Clustering}). Facts are one by their own
 * words, not by what entities are merged ({@link FactClusters}). As a tie reaches no further than
 * its connected component, only the blocks and components of what changed are looked at again.
 */
public final class IdentityIndex {

  /**
   * Raised when the tables hold something else than before: an index of another form is useless.
   */
  public static final int FORM = 4;

  private static final String CURATION = "curation";
  private static final String CURATED = "curated articles";

  private final IndexTable articles;
  private final IndexTable decided;
  private final IndexTable state;
  private final NameClusters names;
  private final FactDigests digests;
  private final FactClusters facts;
  private final ClaimsLedger claims;
  private final NearDuplicates copies;
  private final SortedSet<String> touched = new TreeSet<>();
  private Curation curation = Curation.EMPTY;
  private Anchors anchors = new Anchors(Curation.EMPTY);

  /** Opens the index that the tables hold, to ask what is decided. */
  public IdentityIndex(IndexTables tables) {
    this(tables, FactKinds.NONE);
  }

  /**
   * Opens the index that the tables hold.
   *
   * @param kinds which facts may be one; always the same for the same tables
   */
  public IdentityIndex(IndexTables tables, FactKinds kinds) {
    this.articles = tables.table("articles");
    this.decided = tables.table("decided");
    this.state = tables.table("state");
    this.names = new NameClusters(tables);
    this.copies = new NearDuplicates(tables);
    this.digests = new FactDigests(tables, kinds);
    EventClasses classes = kinds.classes().orElse(EventClasses.NONE);
    this.facts = new FactClusters(tables, digests, classes);
    this.claims = new ClaimsLedger(tables, digests, copies, classes);
  }

  /** Returns the articles that are in, with the digests of their records. */
  public SortedMap<ArticleId, String> articles() {
    SortedMap<ArticleId, String> all = new TreeMap<>();
    articles.each("", (id, row) -> all.put(new ArticleId(id), ArticleEntry.of(row).digest()));
    return all;
  }

  /**
   * Takes the user's decisions in place of those before; to be called before anything is put in.
   *
   * @return the articles that have something that decisions changed on, and that have to be put in
   *     again
   */
  public SortedSet<ArticleId> curate(Curation decisions) {
    curation = decisions;
    anchors = new Anchors(decisions);
    List<String> lines = decisions.decisions().stream().map(Object::toString).toList();
    SortedSet<String> about = new TreeSet<>();
    for (Curation.Decision decision : decisions.decisions()) {
      decision.entities().forEach(anchor -> about.add(anchor.article().value()));
    }
    SortedSet<ArticleId> again = new TreeSet<>();
    if (!lines.equals(texts(CURATION))) {
      again.addAll(about.stream().map(ArticleId::new).toList());
      again.addAll(texts(CURATED).stream().map(ArticleId::new).toList());
      again.removeIf(id -> articles.get(id.value()) == null);
      state.put(CURATION, new RowWriter().texts(lines).bytes());
      state.put(CURATED, new RowWriter().texts(about).bytes());
    }
    return again;
  }

  private List<String> texts(String key) {
    byte[] row = state.get(key);
    return row == null ? List.of() : new RowReader(row).texts();
  }

  /**
   * Puts an article in, in place of what there was of it.
   *
   * @param digest of the record
   */
  public void put(ArticleRecord record, String digest) {
    put(prepare(record, digest));
  }

  /**
   * Returns what the index keeps of an article, by the decisions that it was given last. Changes
   * nothing, and may be called from several threads at once.
   *
   * @param digest of the record
   */
  public PreparedArticle prepare(ArticleRecord record, String digest) {
    return new PreparedArticle(
        record.article(),
        digest,
        record.facts().entities().size() + record.facts().metonyms().size(),
        ArticleNames.of(record, anchors),
        anchors.found(record),
        digests.rows(record),
        Signature.of(Shingles.of(record.article())));
  }

  /** Puts an article in, in place of what there was of it. */
  public void put(PreparedArticle prepared) {
    ArticleId id = prepared.article().id();
    remove(id);
    List<String> groups = new ArrayList<>(Collections.nCopies(prepared.entities(), ""));
    for (ArticleNames.Placed placed : prepared.names()) {
      names.add(placed, id);
      groups.set(placed.place(), placed.group().text());
      touched.add(placed.group().text());
    }
    prepared
        .anchors()
        .forEach(
            (anchor, group) ->
                decided.put(key(anchor), new RowWriter().text(group.text()).bytes()));
    digests.add(prepared.facts());
    copies.add(prepared.article(), prepared.signature());
    articles.put(id.value(), new ArticleEntry(prepared.digest(), groups).row());
  }

  /** Removes an article, where it is in. */
  public void remove(ArticleId id) {
    byte[] row = articles.get(id.value());
    if (row == null) {
      return;
    }
    List<String> groups = ArticleEntry.of(row).groups();
    for (int place = 0; place < groups.size(); place++) {
      if (!groups.get(place).isEmpty()) {
        names.remove(groups.get(place), id, place);
        touched.add(groups.get(place));
      }
    }
    List<String> gone = new ArrayList<>();
    decided.each(id.value() + Places.BETWEEN, (key, group) -> gone.add(key));
    gone.forEach(decided::remove);
    digests.remove(id);
    copies.remove(id);
    articles.remove(id.value());
  }

  private static String key(Curation.Anchor anchor) {
    return anchor.article().value()
        + Places.BETWEEN
        + anchor.fragment()
        + Places.BETWEEN
        + anchor.label();
  }

  /** Decides anew on all that changed since it was called last, and tells what that changed. */
  public IdentityChanges settle() {
    return settle(true);
  }

  /** Decides anew on all that changed since, where nobody asks what that changes. */
  public void settleQuietly() {
    settle(false);
  }

  private IdentityChanges settle(boolean isTold) {
    Map<Curation.Anchor, GroupKey> groups = new HashMap<>();
    for (Curation.Decision decision : curation.decisions()) {
      for (Curation.Anchor anchor : decision.entities()) {
        byte[] row = decided.get(key(anchor));
        if (row != null) {
          groups.put(anchor, new GroupKey(new RowReader(row).text()));
        }
      }
    }
    AppliedCuration applied = new AppliedCuration(curation, groups);
    ChangedFacts changed = digests.takeChanged();
    // What names, facts and claims decide does not depend on what the others decide.
    CompletableFuture<IdentityChanges> changes =
        CompletableFuture.supplyAsync(() -> names.settle(touched, applied, isTold));
    CompletableFuture<Set<ArticleId>> argued =
        CompletableFuture.supplyAsync(() -> claims.settle(changed));
    try {
      Set<ArticleId> copied = copies.settle();
      Set<ArticleId> retold = new TreeSet<>(facts.settle(changed));
      copied.forEach(article -> retold.addAll(facts.tellingWith(article)));
      Set<ArticleId> contested = new TreeSet<>(argued.join());
      contested.addAll(copied);
      return changes.join().with(retold, copied, contested);
    } finally {
      // Nobody may still write when this returns, however it does.
      changes.handle((done, failed) -> true).join();
      argued.handle((done, failed) -> true).join();
      touched.clear();
      digests.letGo();
    }
  }

  /** Returns what is decided; to be asked only when all is settled. */
  public IdentityDecisions decisions() {
    return new IdentityDecisions(articles, names, facts, claims, copies);
  }
}
