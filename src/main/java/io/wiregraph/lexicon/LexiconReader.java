package io.wiregraph.lexicon;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.Place;
import io.wiregraph.pack.PlacedGraph;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.TermNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Reads the lexicon of a domain pack (OntoLex-Lemon, see {@code ontology/lexicon/README.md}). */
final class LexiconReader {

  private final PlacedGraph lexicon;
  private final EntryReader entries;

  private LexiconReader(PlacedGraph lexicon, Model ontology, TermNames names, Taxonomy taxonomy) {
    this.lexicon = lexicon;
    this.entries = new EntryReader(lexicon, ontology, names, taxonomy);
  }

  static Lexicon read(DomainPack pack) {
    PlacedGraph ontology = pack.ontology();
    PlacedGraph lexicon = pack.lexicon();
    Model terms = ModelFactory.createModelForGraph(ontology.graph());
    Taxonomy taxonomy = new Taxonomy(terms, pack.names());
    LexiconReader reader = new LexiconReader(lexicon, terms, pack.names(), taxonomy);
    String version = version(ontology.digest(), lexicon.digest(), pack.names());
    return new Lexicon(
        reader.table(), reader.contentFrames(), reader.nounLists(), taxonomy, version);
  }

  /**
   * Returns the version of a lexicon.
   *
   * @param ontology digest of its ontology
   * @param lexicon digest of its files
   */
  static String version(String ontology, String lexicon, TermNames names) {
    String all = String.join(" ", ontology, lexicon, new TreeMap<>(names.namespaces()).toString());
    return HexFormat.of().formatHex(Sha256.start().digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a content makes of the act that it is the content of, in order of the names. */
  private List<ContentFrame> contentFrames() {
    Model model = ModelFactory.createModelForGraph(lexicon.graph());
    return model
        .listSubjectsWithProperty(RDF.type, EntryReader.own("ContentFrame"))
        .toList()
        .stream()
        .map(entries::readContentFrame)
        .sorted(Comparator.comparing(ContentFrame::id))
        .toList();
  }

  private Map<NounKind, Set<String>> nounLists() {
    Model model = ModelFactory.createModelForGraph(lexicon.graph());
    Map<NounKind, Set<String>> lists = new EnumMap<>(NounKind.class);
    for (Resource list :
        model.listSubjectsWithProperty(RDF.type, EntryReader.own("NounList")).toList()) {
      lists
          .computeIfAbsent(entries.nounKind(list), k -> new TreeSet<>())
          .addAll(EntryReader.nouns(list));
    }
    return lists;
  }

  private Map<PartOfSpeech, Map<String, List<LexicalEntry>>> table() {
    Model model = ModelFactory.createModelForGraph(lexicon.graph());
    List<Ranked> all = new ArrayList<>();
    for (Resource entry : model.listSubjectsWithProperty(EntryReader.CANONICAL_FORM).toList()) {
      boolean isOwn = lexicon.place(entry.asNode()).map(Place::isOwn).orElse(false);
      entries.read(entry).forEach(reading -> all.add(Ranked.of(reading, isOwn)));
    }
    all.sort(Ranked.ORDER);
    Map<PartOfSpeech, Map<String, List<LexicalEntry>>> table = new EnumMap<>(PartOfSpeech.class);
    for (Ranked ranked : all) {
      table
          .computeIfAbsent(ranked.entry().partOfSpeech(), p -> new TreeMap<>())
          .computeIfAbsent(ranked.entry().lemma(), l -> new ArrayList<>())
          .add(ranked.entry());
    }
    return table;
  }

  /** A pack's own entries are tried before imported ones, and of each what asks for most first. */
  private record Ranked(LexicalEntry entry, boolean isOwn, int specificity, int selectivity) {

    private static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked r) -> !r.isOwn())
            .thenComparing(r -> -r.specificity())
            .thenComparing(r -> -r.selectivity())
            .thenComparing(r -> r.entry().id());

    static Ranked of(LexicalEntry entry, boolean isOwn) {
      return new Ranked(entry, isOwn, entry.specificity(), entry.selectivity());
    }
  }
}
