package io.wiregraph.proof;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.text.CodePoints;
import java.util.Arrays;

/**
 * A fact in the notation of expectations, so that one can be compared with the other.
 *
 * @param fact the fact
 * @param written {@code Veto agent=Russia patient=resolution}
 */
record FoundFact(Fact fact, String written) {

  /** Writes a fact of an article. */
  static FoundFact of(Fact fact, ArticleFacts article, CodePoints text) {
    StringBuilder out = new StringBuilder(fact.type());
    for (Argument argument : fact.arguments()) {
      out.append(' ').append(argument.role().code()).append('=').append(text.cut(argument.head()));
    }
    if (fact.factuality().polarity() != Polarity.POSITIVE) {
      out.append(" polarity=").append(fact.factuality().polarity().code());
    }
    if (fact.factuality().modality() != Modality.ACTUAL) {
      out.append(" modality=").append(fact.factuality().modality().code());
    }
    for (String source : new Heads(text.text()).ofSource(fact, article)) {
      out.append(" attribution=").append(source);
    }
    return new FoundFact(fact, out + " (" + fact.evidence().rule() + ")");
  }

  /** Returns whether the lexical entry {@code name} decided what this fact is. */
  boolean isOfEntry(String name) {
    String rule = fact.evidence().rule();
    String entries = rule.substring(rule.indexOf(':') + 1);
    return Arrays.asList(entries.split("\\+", -1)).contains(name);
  }
}
