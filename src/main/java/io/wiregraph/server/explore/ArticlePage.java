package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** {@code /api/article}: an article's text or sentences, with all that is marked in them. */
final class ArticlePage implements Endpoint {

  private static final int MOST_TRIPLES = 200_000;
  private static final int MOST_FACTS = 1_000;
  private static final int MOST_MARKS = 5_000;

  @Override
  public Set<String> parameters() {
    return Set.of("iri");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    String iri = asked.question().thing("iri");
    Node article = NodeFactory.createURI(iri.replaceFirst("#.*", ""));
    List<Triple> said = asked.graphs().all(asked.graphs().graph(article), MOST_TRIPLES);
    if (said.isEmpty() || !iri.startsWith(asked.graphs().base() + "article/")) {
      throw new MissingThingException(iri);
    }
    return new Reading(asked, article, said).json();
  }

  /** A stretch of text that is shown. */
  private record Passage(Stretch at, String text) {}

  /** What is marked: {@code thing} is the merged thing. */
  private record Mark(Stretch at, String type, Node thing) {}

  /** One article. */
  private static final class Reading {

    private final Asked asked;
    private final Node article;
    private final List<Triple> said;
    private final Map<Node, Optional<Node>> merged = new HashMap<>();
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();

    Reading(Asked asked, Node article, List<Triple> said) {
      this.asked = asked;
      this.article = article;
      this.said = said;
      said.forEach(t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    }

    ObjectNode json() {
      ObjectNode json = asked.json().cards().article(article);
      asked
          .graphs()
          .text(asked.graphs().graph(article), article, SchemaOrg.AUTHOR)
          .ifPresent(author -> json.put("author", author));
      Optional<Passage> whole = whole();
      List<Passage> passages = whole.isPresent() ? List.of(whole.get()) : sentences();
      json.put("full", whole.isPresent());
      List<Mark> marks = marks();
      Set<Integer> facts = new TreeSet<>();
      int[] left = {MOST_MARKS};
      ArrayNode into = json.putArray("passages");
      passages.forEach(passage -> into.add(passage(passage, marks, facts, left)));
      ArrayNode all = json.putArray("facts");
      facts.stream().limit(MOST_FACTS).forEach(fact -> all.add(asked.json().fact(fact)));
      entities(json.putArray("entities"));
      duplicates(json.putArray("nearDuplicates"));
      int leftOut = Math.max(0, facts.size() - MOST_FACTS) + Math.max(0, -left[0]);
      return leftOut > 0 ? json.put("leftOut", leftOut) : json;
    }

    private Optional<Passage> whole() {
      return said.stream()
          .filter(t -> t.getPredicate().equals(Nif.term("isString")))
          .map(t -> t.getObject().getLiteralLexicalForm())
          .findFirst()
          .map(text -> new Passage(new Stretch(0, text.codePointCount(0, text.length())), text));
    }

    /** Returns the sentences that something is evident from, in the order of the text. */
    private List<Passage> sentences() {
      Set<Node> evident = new HashSet<>();
      said.stream()
          .filter(t -> t.getPredicate().equals(Wg.EVIDENCE))
          .forEach(t -> evident.add(t.getObject()));
      List<Passage> sentences = new ArrayList<>();
      for (Triple triple : said) {
        if (triple.getPredicate().equals(Nif.ANCHOR_OF) && evident.contains(triple.getSubject())) {
          Stretch.of(triple.getSubject())
              .ifPresent(
                  at -> sentences.add(new Passage(at, triple.getObject().getLiteralLexicalForm())));
        }
      }
      sentences.sort(Comparator.comparingInt((Passage p) -> p.at().begin()));
      return sentences;
    }

    private Optional<Node> merged(Node mention) {
      return merged.computeIfAbsent(mention, asked.graphs()::merged);
    }

    /** Returns what is marked: triggers of facts, and the words of who takes part in them. */
    private List<Mark> marks() {
      Map<Node, Node> triggers = new HashMap<>();
      said.stream()
          .filter(t -> t.getPredicate().equals(Wg.TRIGGER))
          .forEach(t -> triggers.put(t.getSubject(), t.getObject()));
      Map<String, Mark> marks = new TreeMap<>();
      for (Triple triple : said) {
        if (triple.getPredicate().equals(Wg.EVIDENCE)) {
          Node mention = triple.getSubject();
          mark(triggers.getOrDefault(mention, mention), mention, marks);
        } else if (triple.getObject().isURI()
            && triple.getPredicate().getURI().startsWith(Wg.NS)
            && triple.getObject().getURI().contains("#entity=")) {
          mark(triple.getObject(), triple.getObject(), marks);
          spans(triple, marks);
        } else if (triple.getPredicate().getURI().endsWith("taIdentRef")) {
          mark(triple.getSubject(), triple.getObject(), marks);
        }
      }
      List<Mark> sorted = new ArrayList<>(marks.values());
      sorted.sort(
          Comparator.comparingInt((Mark m) -> m.at().begin())
              .thenComparingInt(m -> -m.at().end())
              .thenComparing(Mark::type)
              .thenComparing(m -> m.thing().getURI()));
      return sorted;
    }

    /** The words that stand for somebody in a fact, where they are not the first of its name. */
    private void spans(Triple role, Map<String, Mark> marks) {
      Node span = NodeFactory.createURI(role.getPredicate().getURI() + "Span");
      List<Node> places = of(role.getSubject(), span);
      if (places.size() == 1 && of(role.getSubject(), role.getPredicate()).size() == 1) {
        mark(places.get(0), role.getObject(), marks);
      }
    }

    private List<Node> of(Node subject, Node property) {
      return bySubject.getOrDefault(subject, List.of()).stream()
          .filter(t -> t.getPredicate().equals(property))
          .map(Triple::getObject)
          .toList();
    }

    private void mark(Node place, Node mention, Map<String, Mark> marks) {
      Optional<Stretch> at = Stretch.of(place);
      Optional<Node> thing = merged(mention);
      if (at.isPresent() && thing.isPresent()) {
        String path = asked.graphs().local(thing.get().getURI());
        String type = path.substring(0, Math.max(0, path.indexOf('/')));
        Mark mark = new Mark(at.get(), type, thing.get());
        marks.put(mark.toString(), mark);
      }
    }

    private ObjectNode passage(Passage passage, List<Mark> all, Set<Integer> facts, int[] left) {
      ObjectNode json =
          Json.object()
              .put("begin", passage.at().begin())
              .put("end", passage.at().end())
              .put("text", passage.text());
      ArrayNode marks = json.putArray("marks");
      Set<String> here = new TreeSet<>();
      for (Mark mark : all) {
        if (!mark.at().isIn(passage.at()) || left[0]-- <= 0) {
          continue;
        }
        ObjectNode one =
            marks
                .addObject()
                .put("begin", mark.at().begin() - passage.at().begin())
                .put("end", mark.at().end() - passage.at().begin())
                .put("type", mark.type())
                .put("iri", mark.thing().getURI());
        asked
            .table()
            .fact(asked.graphs().local(mark.thing().getURI()))
            .ifPresent(
                fact -> {
                  facts.add(fact);
                  here.add(mark.thing().getURI());
                  asked.table().quad(fact).ifPresent(quad -> one.put("quad", quad.code()));
                });
      }
      ArrayNode list = json.putArray("facts");
      here.forEach(list::add);
      return json;
    }

    private void entities(ArrayNode into) {
      Map<Integer, Set<String>> found = new HashMap<>();
      for (Triple triple : said) {
        Node value = triple.getObject();
        if (value.isURI() && value.getURI().contains("#entity=")) {
          merged(value)
              .flatMap(m -> asked.table().entities().number(asked.graphs().local(m.getURI())))
              .ifPresent(
                  entity ->
                      found
                          .computeIfAbsent(entity, e -> new TreeSet<>())
                          .add(triple.getSubject().toString()));
        }
      }
      found.entrySet().stream()
          .sorted(
              Comparator.comparingInt((Map.Entry<Integer, Set<String>> e) -> -e.getValue().size())
                  .thenComparing(e -> asked.json().iri(e.getKey())))
          .forEach(
              e -> into.add(asked.json().entity(e.getKey()).put("count", e.getValue().size())));
    }

    private void duplicates(ArrayNode into) {
      asked.graphs().of(asked.graphs().identity(), article, MOST_FACTS).stream()
          .filter(t -> t.getPredicate().equals(Wg.NEAR_DUPLICATE_OF))
          .map(Triple::getObject)
          .sorted(Comparator.comparing(Node::getURI))
          .forEach(other -> into.add(asked.json().cards().article(other)));
    }
  }
}
