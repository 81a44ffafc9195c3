package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is written down for somebody to judge: all that it says, so that the judgement holds
 * for whatever rule finds the same.
 */
final class JudgedLine {

  /** What a fact must share with a line to be what was judged. */
  static final List<String> CONTENT =
      List.of("doc", "kind", "type", "trigger", "args", "time", "polarity", "modality", "source");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JudgedLine() {}

  /** Writes a fact down, without judgement. */
  static ObjectNode of(String document, ArticleFacts article, Assessed assessed) {
    Fact fact = assessed.fact();
    ObjectNode line = MAPPER.createObjectNode();
    line.put("doc", document);
    line.set("sentence", pair(fact.evidence().sentence()));
    line.put("rule", assessed.family());
    line.put("kind", fact.id().kind().code());
    line.put("type", fact.type());
    line.put("predicate", fact.evidence().predicate());
    Trigger trigger = fact.evidence().trigger();
    line.set("trigger", trigger == null ? null : pair(trigger.span()));
    ArrayNode arguments = line.putArray("args");
    for (Argument argument : fact.arguments()) {
      ArrayNode cells = pair(argument.span());
      cells.insert(0, argument.role().code());
      arguments.add(cells.add(argument.text()));
    }
    line.put("time", fact.time() == null ? null : timeOf(fact));
    line.put("polarity", fact.factuality().polarity().code());
    line.put("modality", fact.factuality().modality().code());
    line.put("source", sourceOf(fact.factuality().attributedTo(), article));
    return line;
  }

  private static @Nullable String timeOf(Fact fact) {
    return fact.time() == null ? null : fact.time().text() + " = " + fact.time().value();
  }

  /** Who says so, by the words of the statement's cue and of its speaker. */
  private static @Nullable String sourceOf(@Nullable FactId statement, ArticleFacts article) {
    if (statement == null) {
      return null;
    }
    Fact fact = article.fact(statement).orElseThrow();
    StringBuilder out = new StringBuilder(fact.evidence().predicate()).append(':');
    for (Argument argument : fact.arguments()) {
      if (!argument.role().isClausal()) {
        out.append(' ').append(argument.text());
      }
    }
    return out.toString();
  }

  private static ArrayNode pair(Span span) {
    return MAPPER.createArrayNode().add(span.begin()).add(span.end());
  }
}
