package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/**
 * Judges events and statements that a verb expresses by QA-SRL (Roit et al. 2020), which marks
 * every argument of a verb: a fact is right if each of its participants shares half of the words
 * with an argument marked, and whoever does it is not marked as what it is done to. Clauses, causes
 * and manners do not count, since gold sets their bounds otherwise; a fact without participant is
 * not judged.
 */
public final class QasrlGold implements Gold {

  private static final double SHARED = 0.5;

  private final SortedMap<String, List<JsonNode>> verbs;

  /** Reads {@code qasrl-dev.gold.jsonl}. */
  public QasrlGold(Path file) throws IOException {
    this.verbs = GoldLines.byDocument(file);
  }

  @Override
  public String source() {
    return "qasrl";
  }

  @Override
  public List<Labelled> label(String document, ArticleFacts article, List<Assessed> assessed) {
    List<Labelled> labelled = new ArrayList<>();
    for (Assessed each : assessed) {
      Fact fact = each.fact();
      Trigger trigger = fact.evidence().trigger();
      // what a content or a noun adds are no arguments of the verb
      boolean ofVerb = fact.evidence().rule().indexOf('+') < 0;
      boolean judged = ofVerb && fact.arguments().stream().anyMatch(a -> !a.role().isClausal());
      if (trigger == null || fact.id().kind() == FactKind.RELATION || !judged) {
        continue;
      }
      for (JsonNode verb : verbs.getOrDefault(document, List.of())) {
        if (GoldLines.span(verb.path("verb")).overlaps(trigger.span())) {
          labelled.add(new Labelled(source(), document, each, isRight(fact, verb)));
        }
      }
    }
    return labelled;
  }

  private static boolean isRight(Fact fact, JsonNode verb) {
    for (Argument argument : fact.arguments()) {
      if (!argument.role().isClausal() && !isMarked(argument, verb)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarked(Argument argument, JsonNode verb) {
    BitSet own = tokens(argument.span(), verb);
    boolean marked = false;
    for (JsonNode gold : verb.path("args")) {
      marked |= isSame(own, tokens(GoldLines.span(gold), verb));
    }
    return marked && !isOnOtherSide(argument, own, verb);
  }

  /** The answer to "who did something?" does it; that to "who was done something?" does not. */
  private static boolean isOnOtherSide(Argument argument, BitSet own, JsonNode verb) {
    boolean actor = argument.role() == Role.AGENT || argument.role() == Role.SPEAKER;
    boolean other = false;
    for (JsonNode question : verb.path("qa")) {
      String word = question.path("wh").asText();
      boolean ofSubject =
          (word.equals("who") || word.equals("what")) && question.path("subj").asText().isEmpty();
      for (JsonNode answer : question.path("spans")) {
        if (ofSubject && isSame(own, tokens(GoldLines.span(answer), verb))) {
          if (actor != question.path("passive").asBoolean()) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  private static BitSet tokens(Span span, JsonNode verb) {
    BitSet in = new BitSet();
    int i = 0;
    for (JsonNode token : verb.path("tokens")) {
      in.set(i++, GoldLines.span(token).overlaps(span));
    }
    return in;
  }

  private static boolean isSame(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    BitSet either = (BitSet) one.clone();
    either.or(other);
    return !either.isEmpty() && both.cardinality() >= SHARED * either.cardinality();
  }
}
