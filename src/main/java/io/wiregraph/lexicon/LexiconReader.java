package io.wiregraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads ontology and lexicon files (OntoLex-Lemon, see {@code ontology/lexicon/README.md}) from the
 * class path.
 */
final class LexiconReader {

  static final String ONTOLOGY = "https://w3id.org/wiregraph/ontology#";
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

  /** What only an entry has. */
  static final Property CANONICAL_FORM = property(ONTOLEX, "canonicalForm");

  private static final Property WRITTEN_REP = property(ONTOLEX, "writtenRep");
  private static final Property DENOTES = property(ONTOLEX, "denotes");
  private static final Property PART_OF_SPEECH = property(LEXINFO, "partOfSpeech");
  private static final Property SYN_BEHAVIOR = property(SYNSEM, "synBehavior");
  private static final Property SYN_ARG = property(SYNSEM, "synArg");
  private static final Property MARKER = property(SYNSEM, "marker");

  private final Model model = ModelFactory.createDefaultModel();
  private final MessageDigest digest = sha256();

  private LexiconReader() {}

  /** Reads the named resources and whatever they import by a relative name. */
  static Lexicon read(List<String> resources) {
    LexiconReader reader = new LexiconReader();
    for (LexiconFile file : LexiconFile.withImports(resources)) {
      reader.digest.update(file.text().getBytes(StandardCharsets.UTF_8));
      reader.model.add(file.model());
    }
    Taxonomy taxonomy = new Taxonomy(reader.model);
    return new Lexicon(
        reader.entries(taxonomy), taxonomy, HexFormat.of().formatHex(reader.digest.digest()));
  }

  /** Returns the local name of an entry. */
  static String name(Resource entry) {
    return entry.getURI().substring(entry.getURI().lastIndexOf('/') + 1);
  }

  private Map<PartOfSpeech, Map<String, List<LexicalEntry>>> entries(Taxonomy taxonomy) {
    Map<PartOfSpeech, Map<String, List<LexicalEntry>>> table = new EnumMap<>(PartOfSpeech.class);
    List<LexicalEntry> all = new ArrayList<>();
    model
        .listSubjectsWithProperty(CANONICAL_FORM)
        .forEachRemaining(resource -> all.add(new EntryReader(resource, taxonomy).read()));
    all.sort(
        Comparator.comparingInt(LexicalEntry::specificity)
            .reversed()
            .thenComparing(LexicalEntry::id));
    for (LexicalEntry entry : all) {
      table
          .computeIfAbsent(entry.partOfSpeech(), p -> new TreeMap<>())
          .computeIfAbsent(entry.lemma(), l -> new ArrayList<>())
          .add(entry);
    }
    return table;
  }

  private static Property property(String namespace, String local) {
    return ResourceFactory.createProperty(namespace, local);
  }

  /** Returns a property of our own ontology. */
  static Property own(String local) {
    return property(ONTOLOGY, local);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads one entry; complaints name it. */
  private static final class EntryReader {

    private final Resource entry;
    private final Taxonomy taxonomy;

    EntryReader(Resource entry, Taxonomy taxonomy) {
      this.entry = entry;
      this.taxonomy = taxonomy;
    }

    LexicalEntry read() {
      PartOfSpeech partOfSpeech = partOfSpeech();
      boolean nominal = partOfSpeech == PartOfSpeech.NOUN;
      String written = need(need(entry, CANONICAL_FORM).getResource(), WRITTEN_REP).getString();
      // the parser's tokens of a hyphenated noun: "secretary", "-", "general"
      List<String> words = List.of((nominal ? written.replace("-", " - ") : written).split(" "));
      Statement frame = entry.getProperty(SYN_BEHAVIOR);
      Resource behaviour = frame == null ? entry : frame.getResource();
      Statement denotes = entry.getProperty(DENOTES);
      boolean light = entry.hasProperty(RDF.type, own("LightVerb"));
      if (denotes == null && !light) {
        throw new LexiconException(entry + " denotes nothing and is no wg:LightVerb");
      }
      String type = denotes == null ? "Event" : denotes.getResource().getLocalName();
      return new LexicalEntry(
          name(entry),
          nominal ? words.get(words.size() - 1) : words.get(0),
          partOfSpeech,
          value(entry, "particle"),
          nominal ? words.subList(0, words.size() - 1) : List.of(),
          light ? TermKind.LIGHT : kind(type),
          type,
          arguments(behaviour),
          values(behaviour, "requires"),
          values(behaviour, "objectLemma"),
          values(behaviour, "subjectLemma"),
          local(entry, "stance"),
          local(entry, "embeds"),
          "Negative".equals(local(entry, "embedsPolarity")),
          "true".equals(value(entry, "attributes")),
          "SubjectControl".equals(local(entry, "control")));
    }

    private PartOfSpeech partOfSpeech() {
      String local = need(entry, PART_OF_SPEECH).getResource().getURI().substring(LEXINFO.length());
      return switch (local) {
        case "verb" -> PartOfSpeech.VERB;
        case "noun" -> PartOfSpeech.NOUN;
        case "adjective" -> PartOfSpeech.ADJECTIVE;
        default -> throw new LexiconException(entry + " is of unknown word class " + local);
      };
    }

    private TermKind kind(String type) {
      if (taxonomy.isProperty(type)) {
        return TermKind.RELATION;
      }
      if (!taxonomy.isClass(type)) {
        throw new LexiconException(entry + " denotes " + type + ", which the ontology lacks");
      }
      return taxonomy.isA(type, "Statement") ? TermKind.STATEMENT : TermKind.EVENT;
    }

    private List<SyntacticArgument> arguments(Resource behaviour) {
      Set<Resource> ordered = new TreeSet<>(Comparator.comparing(Resource::getURI));
      behaviour
          .listProperties(SYN_ARG)
          .forEachRemaining(statement -> ordered.add(statement.getResource()));
      List<SyntacticArgument> arguments = new ArrayList<>();
      for (Resource argument : ordered) {
        String function = value(argument, "function");
        String role = local(argument, "role");
        if (function == null || role == null) {
          throw new LexiconException(
              entry + " has an argument without function or role: " + argument);
        }
        Statement marker = argument.getProperty(MARKER);
        arguments.add(
            new SyntacticArgument(
                SyntacticFunction.of(function), marker == null ? null : marker.getString(), role));
      }
      return arguments;
    }

    private Statement need(Resource subject, Property property) {
      Statement statement = subject.getProperty(property);
      if (statement == null) {
        throw new LexiconException(entry + " lacks " + property.getLocalName());
      }
      return statement;
    }

    private static @Nullable String value(Resource subject, String local) {
      Statement statement = subject.getProperty(own(local));
      return statement == null ? null : statement.getLiteral().getLexicalForm();
    }

    private static @Nullable String local(Resource subject, String local) {
      Statement statement = subject.getProperty(own(local));
      return statement == null ? null : statement.getResource().getLocalName();
    }

    private static Set<String> values(Resource subject, String local) {
      Set<String> values = new TreeSet<>();
      subject.listProperties(own(local)).forEachRemaining(s -> values.add(s.getString()));
      return values;
    }
  }
}
