package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import io.wiregraph.server.http.Address;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Evidence as cards: the sentence with who acts, the word for it and whom it concerns marked, and
 * beneath it where and when that stood and how sure it is.
 */
final class EvidenceCards {

  private static final Pattern SPAN = Pattern.compile("#([a-z]+)=([0-9]+),([0-9]+)");

  /** How the parts that are marked look: as who acts, or as whom it concerns. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "agent", "agent",
          "speaker", "agent",
          "subject", "agent",
          "patient", "patient",
          "object", "patient",
          "recipient", "patient",
          "addressee", "patient",
          "topic", "patient");

  /** A part of a sentence that is marked; code points of the article. */
  private record Mark(int begin, int end, String look) {}

  private final Description description;
  private final String base;
  private final String tone;

  EvidenceCards(Description description, String base, Tones tones) {
    this.description = description;
    this.base = base;
    this.tone = tones.of(description.thing(), description).orElse("");
  }

  /**
   * Writes a card.
   *
   * @param mention the mention in an article
   * @param sentence the sentence that says so
   * @param page the IRI that the page's path stands for
   */
  void write(Node mention, Node sentence, String page, Markup out) {
    out.open("figure", "class", "evidence", "data-quad", tone).open("blockquote").open("p");
    String text = description.text(sentence, Nif.ANCHOR_OF).orElse("");
    sentence(text, sentence, marks(mention), out);
    out.close("p").end("blockquote");
    source(mention, page, out);
    out.end("figure");
  }

  private List<Mark> marks(Node mention) {
    List<Mark> marks = new ArrayList<>();
    add(mention.getURI(), "trigger", marks);
    for (Triple triple : description.of(mention)) {
      String property = triple.getPredicate().getURI();
      String role = property.startsWith(Wg.NS) ? property.substring(Wg.NS.length()) : "";
      String look = LOOKS.get(role.replaceFirst("Span$", ""));
      if (look != null && triple.getObject().isURI()) {
        add(triple.getObject().getURI(), look, marks);
      }
    }
    marks.sort(Comparator.comparingInt(Mark::begin).thenComparing(m -> -m.end()));
    return marks;
  }

  private static void add(String span, String look, List<Mark> marks) {
    Matcher place = SPAN.matcher(span);
    if (place.find()) {
      marks.add(new Mark(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)), look));
    }
  }

  /** Marks what lies in the sentence and not in another mark. */
  private static void sentence(String text, Node sentence, List<Mark> marks, Markup out) {
    Matcher place = SPAN.matcher(sentence.getURI());
    int begin = place.find() ? Integer.parseInt(place.group(2)) : 0;
    int length = text.codePointCount(0, text.length());
    int at = 0;
    for (Mark mark : marks) {
      int from = mark.begin() - begin;
      int to = mark.end() - begin;
      if (from >= at && to > from && to <= length) {
        out.text(part(text, at, from));
        out.element("span", part(text, from, to), "class", "mark " + mark.look());
        at = to;
      }
    }
    out.text(part(text, at, length));
  }

  private static String part(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /** Outlet, day, headline and confidence in a line. */
  private void source(Node mention, String page, Markup out) {
    Node article = NodeFactory.createURI(mention.getURI().replaceFirst("#.*", ""));
    out.open("figcaption");
    Optional<String> outlet = description.text(article, SchemaOrg.PUBLISHER);
    outlet.ifPresent(name -> out.element("span", name, "class", "outlet").text(" · "));
    description
        .text(article, SchemaOrg.DATE_PUBLISHED)
        .ifPresent(day -> out.element("time", day, "datetime", day).text(" · "));
    String headline = description.text(article, SchemaOrg.HEADLINE).orElse("article");
    out.element("a", headline, "href", Address.link(article.getURI(), base, page));
    description
        .text(mention, Wg.CONFIDENCE)
        .ifPresent(sure -> out.text(" · ").element("span", sure, "class", "confidence"));
    out.end("figcaption");
  }
}
