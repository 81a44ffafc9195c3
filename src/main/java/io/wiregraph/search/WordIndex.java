package io.wiregraph.search;

import io.wiregraph.resolve.NameKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk: a document for each value of an indexed property. It says which state of the
 * graphs it belongs to. What is written is seen, and safe, once it is committed. The store's lock
 * keeps others out, so Lucene needs none.
 */
public final class WordIndex implements AutoCloseable {

  static final String URI = "uri";
  static final String GRAPH = "graph";
  static final String KIND = "kind";
  static final String TYPE = "type";
  static final String NAME = "name";
  static final String LANGUAGE = "lang";
  private static final String PROPERTY = "property";
  private static final String TEXT = "text";
  private static final String DATATYPE = "datatype";
  private static final String STATE = "state";

  /** Raised when documents look otherwise. */
  private static final String FORMAT = "1 ";

  private static final double BUFFER_MEGABYTES = 48;

  /** A thing has few values that fit as well as its best. */
  private static final int VALUES_OF_THING = 4;

  /** Lucene tells on its log what Java could do better; held, or it would be forgotten. */
  private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

  private final Directory directory;
  private final String base;
  private final Words words = new Words();
  private @Nullable IndexWriter writer;
  private @Nullable SearcherManager searchers;

  /** Whether searches do not see the last commit yet. */
  private volatile boolean isBehind;

  /**
   * Opens an index, and makes an empty one where there is none.
   *
   * @param base what the IRIs of the store start with
   * @throws IOException if the folder cannot be used, or what is in it is damaged
   */
  public WordIndex(Path folder, String base) throws IOException {
    LUCENE_LOG.setLevel(Level.SEVERE);
    this.base = base;
    this.directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer().commit();
      }
      this.searchers = new SearcherManager(directory, null);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Returns the state of the graphs that the index was last committed for; empty at first. */
  public synchronized String state() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String state = reader.getIndexCommit().getUserData().getOrDefault(STATE, "");
      return state.startsWith(FORMAT) ? state.substring(FORMAT.length()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a value in; one that is in already is in twice then. May be called from any thread. */
  public void add(Entry entry) {
    try {
      writer().addDocument(document(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Entry entry) {
    Document document = new Document();
    String iri = entry.subject().getURI();
    String text = entry.value().getLiteralLexicalForm();
    document.add(new StringField(URI, iri, Field.Store.YES));
    document.add(new StringField(GRAPH, graph(entry.graph()), Field.Store.YES));
    document.add(new StringField(KIND, kind(entry).toString(), Field.Store.NO));
    document.add(new StoredField(PROPERTY, entry.property().field()));
    document.add(new TextField(entry.property().field(), text, Field.Store.NO));
    document.add(new StoredField(TEXT, text));
    String language = entry.value().getLiteralLanguage();
    if (!language.isEmpty()) {
      document.add(new StringField(LANGUAGE, language, Field.Store.YES));
    } else {
      document.add(new StoredField(DATATYPE, entry.value().getLiteralDatatypeURI()));
    }
    for (Node type : entry.types()) {
      document.add(new StringField(TYPE, type.getURI(), Field.Store.NO));
    }
    if (entry.property().isName()) {
      document.add(new StringField(NAME, name(text), Field.Store.NO));
    }
    return document;
  }

  private Kind kind(Entry entry) {
    return Kind.of(entry.subject().getURI(), base);
  }

  /** Lucene takes no longer term. */
  private static String name(String text) {
    String name = NameKey.words(text);
    return name.length() > Search.LONGEST ? name.substring(0, Search.LONGEST) : name;
  }

  private static String graph(@Nullable Node graph) {
    return graph == null || Quad.isDefaultGraph(graph)
        ? Quad.defaultGraphIRI.getURI()
        : graph.getURI();
  }

  /** Takes out all that a graph says. */
  public void removeGraph(Node graph) {
    remove(new Term(GRAPH, graph(graph)));
  }

  /** Takes out all values of a thing. */
  public void removeSubject(Node subject) {
    remove(new Term(URI, subject.getURI()));
  }

  private void remove(Term term) {
    try {
      writer().deleteDocuments(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes out all that there is. */
  public void clear() {
    try {
      writer().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps all that was written.
   *
   * @param state the state of the graphs that it belongs to
   */
  public synchronized void commit(String state) {
    try {
      IndexWriter open = writer();
      open.setLiveCommitData(Map.of(STATE, FORMAT + state).entrySet());
      open.commit();
      isBehind = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets all that was written after the last commit. */
  public synchronized void rollback() {
    IndexWriter open = writer;
    writer = null;
    if (open != null) {
      try {
        open.rollback();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes the files anew without what was taken out; to be followed by a commit. */
  public void expunge() {
    try {
      writer().forceMergeDeletes(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized IndexWriter writer() throws IOException {
    if (writer == null) {
      TieredMergePolicy merging = new TieredMergePolicy();
      merging.setForceMergeDeletesPctAllowed(0);
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(words)
                  .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                  .setCommitOnClose(false)
                  .setMergePolicy(merging));
    }
    return writer;
  }

  /** Finds what a person typed; where nothing has all of the words, what has some of them. */
  public Search.Found find(Search search) {
    WordQuery asked = new WordQuery(search, words);
    Search.Found strict = find(search, asked, true);
    return strict.hits().isEmpty() && asked.terms().size() > 1 && search.offset() == 0
        ? find(search, asked, false)
        : strict;
  }

  private Search.Found find(Search search, WordQuery asked, boolean isStrict) {
    int end = search.offset() + search.limit();
    List<Hit> hits = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> terms = asked.terms();
    each(
        asked.query(isStrict),
        (end + 1) * VALUES_OF_THING,
        hit -> {
          if (seen.size() <= end && seen.add(hit.iri())) {
            hits.add(hit);
          }
        },
        terms);
    boolean isMore = hits.size() > end;
    return new Search.Found(
        hits.subList(Math.min(search.offset(), hits.size()), Math.min(end, hits.size())), isMore);
  }

  /** Hands on the values that a question of Lucene's finds, the best first. */
  void each(Query query, int most, Consumer<Hit> action, Set<String> terms) {
    SearcherManager open = searchers;
    if (open == null) {
      throw new IllegalStateException("the index is closed");
    }
    try {
      if (isBehind) {
        refresh(open);
      }
      IndexSearcher searcher = open.acquire();
      try {
        TopDocs best = searcher.search(query, most);
        for (ScoreDoc found : best.scoreDocs) {
          action.accept(hit(searcher.storedFields().document(found.doc), found.score, terms));
        }
      } finally {
        open.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void refresh(SearcherManager open) throws IOException {
    if (isBehind) {
      open.maybeRefreshBlocking();
      isBehind = false;
    }
  }

  private Hit hit(Document document, float score, Set<String> terms) {
    String text = document.get(TEXT);
    String language = document.get(LANGUAGE);
    Node value =
        language != null
            ? NodeFactory.createLiteralLang(text, language)
            : NodeFactory.createLiteralDT(
                text, TypeMapper.getInstance().getSafeTypeByName(document.get(DATATYPE)));
    String graph = document.get(GRAPH);
    String iri = document.get(URI);
    return new Hit(
        iri,
        Kind.of(iri, base),
        IndexedProperty.ofField(document.get(PROPERTY)),
        value,
        graph.equals(Quad.defaultGraphIRI.getURI()) ? null : graph,
        score,
        Snippet.of(text, terms, words));
  }

  /** Returns how texts become words. */
  Words words() {
    return words;
  }

  @Override
  public synchronized void close() {
    try {
      rollback();
      if (searchers != null) {
        searchers.close();
        searchers = null;
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
