package io.wiregraph.explain;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.SyntacticArgument;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.Place;
import io.wiregraph.pack.PlacedGraph;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Tells what the lexicon has to a rule. */
final class EntryNotes {

  private static final String UNCALIBRATED = "uncalibrated/";

  private final PlacedGraph files;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, LexicalEntry> entries = new HashMap<>();

  EntryNotes(DomainPack pack, Lexicon lexicon) {
    files = pack.lexicon();
    for (Triple triple : files.graph().find().toList()) {
      Node entry = triple.getSubject();
      if (entry.isURI()) {
        nodes.put(entry.getURI().substring(entry.getURI().lastIndexOf('/') + 1), entry);
      }
    }
    lexicon.all().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
  }

  /** Returns a rule as facts name it, taken apart. */
  RuleNote of(String rule) {
    String name = withoutMark(rule);
    int colon = name.indexOf(':');
    if (colon < 0) {
      return new RuleNote(rule, name, List.of());
    }
    List<RuleNote.Entry> found = new ArrayList<>();
    for (String id : name.substring(colon + 1).split("\\+", -1)) {
      found.add(entry(id));
    }
    return new RuleNote(rule, name.substring(0, colon), found);
  }

  static boolean isCalibrated(String rule) {
    return !rule.startsWith(UNCALIBRATED);
  }

  private static String withoutMark(String rule) {
    return isCalibrated(rule) ? rule : rule.substring(UNCALIBRATED.length());
  }

  private RuleNote.Entry entry(String id) {
    Node node = nodes.get(id);
    LexicalEntry entry = entries.get(id);
    return new RuleNote.Entry(
        id,
        node == null ? null : node.getURI(),
        node == null ? null : files.place(node).map(Place::toString).orElse(null),
        entry == null ? null : words(entry),
        entry == null ? null : entry.type(),
        entry == null ? List.of() : entry.arguments().stream().map(EntryNotes::argument).toList(),
        entry == null ? List.of() : conditions(entry),
        node == null ? null : text(node, "example"),
        node == null ? null : text(node, "expect"));
  }

  private static String words(LexicalEntry entry) {
    List<String> words = new ArrayList<>(entry.modifiers());
    words.add(entry.lemma());
    if (entry.particle() != null) {
      words.add(entry.particle());
    }
    String part = entry.partOfSpeech().name().toLowerCase(Locale.ROOT);
    return part + " \"" + String.join(" ", words) + "\"";
  }

  private static String argument(SyntacticArgument argument) {
    String place =
        argument.marker() == null
            ? argument.function().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            : "\"" + argument.marker() + "\"";
    return place + " = " + argument.role();
  }

  private static List<String> conditions(LexicalEntry entry) {
    List<String> conditions = new ArrayList<>();
    new TreeSet<>(entry.requires()).forEach(r -> conditions.add("requires " + r));
    addWords("subject", entry.subjects(), conditions);
    addWords("object", entry.objects(), conditions);
    return conditions;
  }

  private static void addWords(String which, Set<String> words, List<String> conditions) {
    if (!words.isEmpty()) {
      conditions.add(which + " is one of " + String.join(", ", new TreeSet<>(words)));
    }
  }

  private @Nullable String text(Node entry, String property) {
    Graph graph = files.graph();
    return graph
        .find(entry, Wg.term(property), Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse(null);
  }
}
