package io.wiregraph.lexicon;

import io.wiregraph.pack.PlacedGraph;
import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads lexical entries; complaints name file, line and entry. */
final class EntryReader {

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

  private final PlacedGraph lexicon;
  private final Model ontology;
  private final TermNames names;
  private final Taxonomy taxonomy;

  EntryReader(PlacedGraph lexicon, Model ontology, TermNames names, Taxonomy taxonomy) {
    this.lexicon = lexicon;
    this.ontology = ontology;
    this.names = names;
    this.taxonomy = taxonomy;
  }

  /** Returns the local name of an entry. */
  static String name(Resource entry) {
    return entry.getURI().substring(entry.getURI().lastIndexOf('/') + 1);
  }

  /**
   * Reads an entry: twice where it is a hyphenated noun, which the parser takes apart ("secretary -
   * general") or leaves whole ("vice-president").
   */
  List<LexicalEntry> read(Resource entry) {
    PartOfSpeech partOfSpeech = partOfSpeech(entry);
    Resource form = one(entry, entry, CANONICAL_FORM).getResource();
    String written = one(entry, form, WRITTEN_REP).getString();
    LexicalEntry whole = read(entry, partOfSpeech, List.of(written.split(" ")));
    return partOfSpeech == PartOfSpeech.NOUN && written.contains("-")
        ? List.of(whole, read(entry, partOfSpeech, List.of(written.replace("-", " - ").split(" "))))
        : List.of(whole);
  }

  private LexicalEntry read(Resource entry, PartOfSpeech partOfSpeech, List<String> words) {
    boolean nominal = partOfSpeech == PartOfSpeech.NOUN;
    Statement frame = entry.getProperty(SYN_BEHAVIOR);
    Resource behaviour = frame == null ? entry : frame.getResource();
    boolean light = entry.hasProperty(RDF.type, own("LightVerb"));
    if (!entry.hasProperty(DENOTES) && !light) {
      throw complaint(entry, "denotes nothing and is no wg:LightVerb");
    }
    String type =
        entry.hasProperty(DENOTES)
            ? names.name(one(entry, entry, DENOTES).getResource().getURI())
            : "Event";
    return new LexicalEntry(
        name(entry),
        nominal ? words.get(words.size() - 1) : words.get(0),
        partOfSpeech,
        value(entry, "particle"),
        nominal ? words.subList(0, words.size() - 1) : List.of(),
        light ? TermKind.LIGHT : kind(entry, type),
        type,
        arguments(entry, behaviour),
        values(behaviour, "requires"),
        restriction(entry, behaviour, "objectLemma"),
        restriction(entry, behaviour, "subjectLemma"),
        term(entry, "stance"),
        term(entry, "embeds"),
        "Negative".equals(term(entry, "embedsPolarity")),
        "true".equals(value(entry, "attributes")),
        "SubjectControl".equals(term(entry, "control")));
  }

  /** Reads a content frame; its classes must be the ontology's. */
  ContentFrame readContentFrame(Resource frame) {
    String modality = term(frame, "contentModality");
    if (modality == null) {
      throw complaint(frame, "lacks contentModality");
    }
    String type = names.name(one(frame, frame, DENOTES).getResource().getURI());
    if (!taxonomy.isClass(type)) {
      throw complaint(frame, "denotes " + type + ", which is no class of the ontology");
    }
    return new ContentFrame(
        name(frame),
        type,
        term(frame, "statementClass"),
        modality,
        "Negative".equals(term(frame, "contentPolarity")),
        classes(frame, "contentClass"),
        classes(frame, "refines"));
  }

  /** Returns what the nouns of a list stand for. */
  NounKind nounKind(Resource list) {
    String code = value(list, "nounKind");
    if (code == null) {
      throw complaint(list, "lacks nounKind");
    }
    return NounKind.of(code)
        .orElseThrow(
            () ->
                complaint(
                    list,
                    "has the unknown nounKind \""
                        + code
                        + "\"; there are "
                        + Arrays.toString(NounKind.values()).toLowerCase(Locale.ROOT)));
  }

  /** Returns the lemmas of a list of nouns. */
  static Set<String> nouns(Resource list) {
    return values(list, "noun");
  }

  private Set<String> classes(Resource frame, String local) {
    Set<String> classes = new TreeSet<>();
    for (Statement statement : frame.listProperties(own(local)).toList()) {
      String type = names.name(statement.getResource().getURI());
      if (!taxonomy.isClass(type)) {
        throw complaint(frame, "has the " + local + " " + type + ", which is no class");
      }
      classes.add(type);
    }
    return classes;
  }

  private PartOfSpeech partOfSpeech(Resource entry) {
    String iri = one(entry, entry, PART_OF_SPEECH).getObject().toString();
    return Arrays.stream(PartOfSpeech.values())
        .filter(p -> iri.equals(LEXINFO + p.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> complaint(entry, "is of unknown word class " + iri));
  }

  private TermKind kind(Resource entry, String type) {
    if (taxonomy.isProperty(type)) {
      return TermKind.RELATION;
    }
    if (!taxonomy.isClass(type)) {
      throw complaint(
          entry, "denotes " + type + ", which neither the ontology nor what it imports declares");
    }
    return taxonomy.isA(type, "Statement") ? TermKind.STATEMENT : TermKind.EVENT;
  }

  private List<SyntacticArgument> arguments(Resource entry, Resource behaviour) {
    Set<Resource> ordered = new TreeSet<>(Comparator.comparing(Resource::getURI));
    behaviour
        .listProperties(SYN_ARG)
        .forEachRemaining(statement -> ordered.add(statement.getResource()));
    List<SyntacticArgument> arguments = new ArrayList<>();
    for (Resource argument : ordered) {
      arguments.add(argument(entry, argument));
    }
    return arguments;
  }

  private SyntacticArgument argument(Resource entry, Resource argument) {
    String function = value(argument, "function");
    String role = term(argument, "role");
    if (function == null || role == null) {
      throw complaint(
          entry,
          "has the argument <"
              + argument
              + ">, which no file of the lexicon declares with wg:function and wg:role");
    }
    // every role that a fact may have has a property for the words that fill it
    if (!taxonomy.isProperty(role + "Span")) {
      throw complaint(argument, "has the role " + role + ", which is none of the ontology's");
    }
    Statement marker = argument.getProperty(MARKER);
    return new SyntacticArgument(
        function(argument, function), marker == null ? null : marker.getString(), role);
  }

  private SyntacticFunction function(Resource argument, String code) {
    return SyntacticFunction.of(code)
        .orElseThrow(
            () ->
                complaint(
                    argument,
                    "has the unknown function \""
                        + code
                        + "\"; there are "
                        + Arrays.stream(SyntacticFunction.values())
                            .map(SyntacticFunction::code)
                            .collect(Collectors.joining(", "))));
  }

  private Set<String> restriction(Resource entry, Resource behaviour, String local) {
    Set<String> words = values(behaviour, local);
    for (String word : words) {
      if (NounClass.isMeant(word) && !NounClass.exists(word)) {
        throw complaint(
            entry,
            "asks by "
                + local
                + " for the unknown class \""
                + word
                + "\"; there are "
                + Arrays.toString(NounClass.values()));
      }
    }
    return words;
  }

  private Statement one(Resource entry, Resource subject, Property property) {
    List<Statement> statements = subject.listProperties(property).toList();
    if (statements.size() != 1) {
      throw complaint(
          entry,
          statements.isEmpty()
              ? "lacks " + property.getLocalName()
              : "has two of " + property.getLocalName() + ": are there two entries of this IRI?");
    }
    return statements.get(0);
  }

  private @Nullable String term(Resource subject, String local) {
    Statement statement = subject.getProperty(own(local));
    if (statement == null) {
      return null;
    }
    Resource term = ontology.getResource(statement.getObject().toString());
    if (!term.hasProperty(RDF.type)) {
      throw complaint(
          subject, "has the " + local + " <" + term + ">, which the ontology does not declare");
    }
    return names.name(term.getURI());
  }

  private LexiconException complaint(Resource subject, String what) {
    String place = lexicon.place(subject.asNode()).map(p -> p + ": ").orElse("");
    return new LexiconException(place + "<" + subject + "> " + what);
  }

  private static @Nullable String value(Resource subject, String local) {
    Statement statement = subject.getProperty(own(local));
    return statement == null ? null : statement.getLiteral().getLexicalForm();
  }

  private static Set<String> values(Resource subject, String local) {
    Set<String> values = new TreeSet<>();
    subject.listProperties(own(local)).forEachRemaining(s -> values.add(s.getString()));
    return values;
  }

  private static Property property(String namespace, String local) {
    return ResourceFactory.createProperty(namespace, local);
  }

  /** Returns a property of our own ontology. */
  static Property own(String local) {
    return property(Wg.NS, local);
  }
}
