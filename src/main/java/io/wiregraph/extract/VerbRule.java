package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every verb that is no auxiliary opens an event or a statement; its complements are the arguments.
 */
final class VerbRule {

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final VerbArguments arguments;
  private final VerbWords words;
  private final RelationVerbRule relations;
  private final NounRule nouns;

  VerbRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = reading.marks;
    this.arguments = new VerbArguments(reading);
    this.words = new VerbWords(tree);
    this.relations = new RelationVerbRule(reading);
    this.nouns = new NounRule(reading);
  }

  /** Adds a draft for each verb of the sentence. */
  void apply() {
    for (int i = 0; i < tree.size(); i++) {
      if (opensEvent(i)) {
        draft(i);
      }
    }
  }

  private boolean opensEvent(int i) {
    if (!tree.isVerb(i) || tree.isAuxiliary(i) || tree.is(i, "case", "fixed", "mark", "compound")) {
      return false;
    }
    if ((tree.is(i, "amod") && isQualifier(i)) || marks.isObliging(i) || marks.isSoCalled(i)) {
      return false;
    }
    if (words.isInName(i) || words.isPerfect(i) || words.isHalf(i) || words.isRepeated(i)) {
      return false;
    }
    return !tree.lemma(i).equals("be") || tree.child(i, "nsubj", "expl") != Tree.NONE;
  }

  /** "planned talks": the participle says how real the talks are, and is no event beside them. */
  private boolean isQualifier(int participle) {
    LexicalEntry entry = reading.frames.entry(participle);
    return entry != null
        && entry.embeds() != null
        && tree.tag(participle).equals("VBN")
        && reading.frames.nounEntry(tree.head(participle)) != null;
  }

  private void draft(int verb) {
    LexicalEntry entry = reading.frames.entry(verb);
    Clause clause = reading.frames.clause(verb);
    List<Complement> complements = clause.complements();
    if (entry != null && entry.kind() == TermKind.LIGHT) {
      light(clause, entry);
      return;
    }
    LexicalEntry used = entry != null && entry.kind() == TermKind.RELATION ? null : entry;
    relations.apply(verb, predicate(clause, entry), complements);
    if (entry != null && used == null && tree.is(verb, "amod")) {
      return;
    }
    boolean statement = used != null && used.kind() == TermKind.STATEMENT;
    Draft draft =
        new Draft(
            statement ? FactKind.STATEMENT : FactKind.EVENT,
            used == null ? "Event" : used.type(),
            rule(verb, used),
            reading.index,
            verb,
            used);
    draft.trigger = tree.sentence().span(verb);
    draft.predicate = predicate(clause, used);
    arguments.addAll(draft, used, clause);
    if (used != null && !used.objects().isEmpty()) {
      takeObject(complements, used);
    }
    arguments.addModifiers(verb, draft);
    draft.confidence = confidence(verb, used, draft);
    reading.drafts.add(draft);
  }

  private static boolean isObject(Complement complement) {
    return complement.function() == SyntacticFunction.OBJECT;
  }

  /**
   * "formed an alliance": an object noun that decides what the verb means is no event beside it;
   * what a statement is about ("demanded the withdrawal of the troops") is.
   */
  private void takeObject(List<Complement> complements, LexicalEntry entry) {
    if (entry.kind() == TermKind.STATEMENT) {
      return;
    }
    for (Complement complement : complements) {
      if (isObject(complement)
          && entry.objects().contains(tree.lemma(complement.head()))
          && !hasContent(complement.head())) {
        reading.taken.add(complement.head());
      }
    }
  }

  /** "ignored the court's order to leave": the order tells of more than the verb. */
  private boolean hasContent(int noun) {
    return tree.children(noun, "acl").stream().anyMatch(c -> !tree.marker(c).isEmpty());
  }

  /** "launched an attack on": the noun says what happens, the verb who does it. */
  private void light(Clause clause, LexicalEntry light) {
    int verb = clause.verb();
    List<Complement> complements = clause.complements();
    int noun = reading.frames.eventNoun(light, complements);
    LexicalEntry entry = reading.frames.nounEntry(noun);
    if (entry == null) {
      throw new IllegalStateException("a light verb without event noun: " + light.id());
    }
    reading.taken.add(noun);
    boolean statement = entry.kind() == TermKind.STATEMENT;
    Draft draft =
        new Draft(
            statement ? FactKind.STATEMENT : FactKind.EVENT,
            entry.type(),
            "light-verb:" + light.id() + "+" + entry.id(),
            reading.index,
            verb,
            entry);
    draft.trigger = tree.sentence().span(verb);
    draft.predicate = verb(verb) + " " + tree.lower(noun);
    for (Complement complement : complements) {
      if (Quantities.counted(tree, complement.head()) == noun) {
        if (!complement.nested()) {
          draft.add(reading.phrases.noun(Role.TOPIC, complement.head()));
        }
        continue;
      }
      if (complement.function() == SyntacticFunction.SUBJECT) {
        Role role = reading.roles.of(light, complement).orElse(Role.AGENT);
        arguments.add(draft, statement && role == Role.AGENT ? Role.SPEAKER : role, complement);
      } else {
        arguments.add(
            draft,
            entry,
            new Complement(complement.function(), complement.marker(), complement.head()));
      }
    }
    nouns.addModifiers(noun, entry, draft);
    arguments.addModifiers(verb, draft);
    draft.confidence = 0.75;
    reading.drafts.add(draft);
  }

  private String rule(int verb, @Nullable LexicalEntry entry) {
    String shape =
        switch (tree.relation(verb)) {
          case "acl:relcl" -> "relative-clause";
          case "acl", "amod" -> tree.isPassive(verb) ? "reduced-relative" : "participle";
          case "xcomp" -> "controlled-clause";
          case "advcl", "dep" -> tree.isGerund(verb) ? "participle" : "adverbial-clause";
          case "conj" -> "coordinated-clause";
          default -> tree.isPassive(verb) ? "passive-clause" : "clause";
        };
    return entry == null ? shape : shape + ":" + entry.id();
  }

  /** Returns the verb with its particle. */
  private String verb(int verb) {
    String particle = reading.frames.particle(verb);
    return particle.isEmpty() ? tree.lower(verb) : tree.lower(verb) + " " + particle;
  }

  /** Where the verb has no object, the preposition that follows it tells more: "called for". */
  private String predicate(Clause clause, @Nullable LexicalEntry entry) {
    StringBuilder out = new StringBuilder(verb(clause.verb()));
    if (!clause.type().isTransitive()) {
      clause.complements().stream()
          .filter(c -> c.function() == SyntacticFunction.PREPOSITION && !c.nested())
          .filter(c -> !tree.is(c.head(), "advcl") && !c.marker().equals("where"))
          .filter(c -> entry == null || entry.roleAfter(c.marker()).isPresent())
          .findFirst()
          .ifPresent(c -> out.append(' ').append(c.marker()));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private double confidence(int verb, @Nullable LexicalEntry entry, Draft draft) {
    double value = entry == null ? 0.6 : 0.8;
    if (!draft.has(Role.AGENT) && !draft.has(Role.SPEAKER)) {
      value -= 0.1;
    }
    if (tree.is(verb, "dep", "parataxis", "amod")) {
      value -= 0.15;
    }
    return value;
  }
}
