package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.lexicon.ContentFrame;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Acts that are what their content makes them: who "will send aid" shows that they want to
 * cooperate, who "plans to attack" threatens, who "said that Norland must leave" demands it. Which
 * content makes what, the lexicon's content frames say.
 */
final class ContentRule {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> SINGULAR = Set.of("he", "she", "it");

  /** Roles of those whom an act is towards. */
  private static final List<Role> OPEN = List.of(Role.PATIENT, Role.RECIPIENT, Role.ADDRESSEE);

  private static final double BY_MODAL = 0.8;

  private final Reading reading;
  private final Tree tree;
  private final ClauseMarks marks;
  private final Map<Integer, Draft> byToken = new HashMap<>();

  ContentRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.marks = new ClauseMarks(tree);
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE && draft.kind != FactKind.RELATION) {
        byToken.putIfAbsent(draft.token, draft);
      }
    }
  }

  /** Refines the drafts whose content decides, and adds those that a modal alone expresses. */
  void apply() {
    for (Draft draft : List.copyOf(reading.drafts)) {
      if (draft.token == Tree.NONE || draft.kind == FactKind.RELATION) {
        continue;
      }
      if (draft.kind == FactKind.STATEMENT) {
        demand(draft);
      }
      refine(draft);
      towards(draft);
      intend(draft);
    }
  }

  /**
   * "refused to join the war on Norland", "protested to demand reforms from Norland": an act that
   * names nobody itself is towards whoever its clause names.
   */
  private void towards(Draft act) {
    boolean open = OPEN.stream().noneMatch(act::has);
    if (!open || reading.lexicon().root(act.type).isEmpty()) {
      return;
    }
    addDoers(act);
    if (tree.isNoun(act.token)) {
      return;
    }
    for (int clause : clausesOf(act.token)) {
      Draft content = byToken.get(clause);
      if (content != null) {
        addNamed(act, content, tree.firstConjunct(clause));
      }
    }
  }

  /** "demanded that Norland withdraw", "its demand that Norland withdraw". */
  private void addDoers(Draft act) {
    if (act.entry == null || !"Demands".equals(act.entry.stance())) {
      return;
    }
    Role role = act.kind == FactKind.STATEMENT ? Role.ADDRESSEE : Role.RECIPIENT;
    for (int clause : tree.children(act.token, "ccomp", "acl")) {
      int subject = tree.child(clause, "nsubj", "nsubj:pass");
      if (tree.isVerb(clause) && subject != Tree.NONE && !tree.tag(subject).startsWith("W")) {
        for (int each : reading.frames.subjects(clause)) {
          act.add(reading.phrases.noun(role, each, clause));
        }
      }
    }
  }

  private void addNamed(Draft act, Draft content, int clause) {
    boolean direct = act.kind != FactKind.STATEMENT && tree.head(clause) == act.token;
    for (Argument argument : content.arguments) {
      boolean concerned =
          switch (argument.role()) {
            case PATIENT,
                RECIPIENT,
                ADDRESSEE,
                DESTINATION,
                OBJECT,
                TOPIC,
                ORIGIN,
                INSTRUMENT,
                PLACE ->
                true;
            default -> false;
          };
      if (concerned && namesSomebody(argument)) {
        act.add(as(direct && isActor(argument) ? Role.RECIPIENT : Role.TOPIC, argument));
      }
    }
  }

  /** A name, a pronoun, or a phrase that a name stands in: "a demand from the US President". */
  private boolean namesSomebody(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      boolean inside = argument.span().contains(tree.sentence().span(i));
      boolean name = tree.isProper(i) || tree.isDemonym(i) || tree.tag(i).equals("PRP");
      if (inside && name && !tree.isInTime(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said that Norland must leave". */
  private void demand(Draft statement) {
    int clause = reportedClause(statement);
    if (clause == Tree.NONE
        || !isPlain(statement)
        || !marks.isObliged(clause)
        || tree.isPassive(clause)) {
      return;
    }
    List<Integer> subjects = reading.frames.subjects(clause);
    if (subjects.isEmpty() || subjects.stream().anyMatch(s -> isSpeaker(s, statement))) {
      return;
    }
    Draft content = byToken.get(clause);
    String type = content == null ? "Event" : content.type;
    boolean negative = marks.isNegated(clause);
    reading
        .lexicon()
        .contentFrame(statement.type, type, "Demanded", negative)
        .ifPresent(
            frame -> {
              become(statement, frame);
              statement.stance = Stance.DEMANDS;
              for (int subject : subjects) {
                statement.add(reading.phrases.noun(Role.ADDRESSEE, subject, clause));
              }
            });
  }

  /** Only a statement that just states can be anything by its content. */
  private boolean isPlain(Draft statement) {
    LexicalEntry entry = statement.entry;
    boolean asserts = entry == null || entry.stance() == null || entry.stance().equals("Asserts");
    return asserts && reading.lexicon().root(statement.type).isEmpty();
  }

  private boolean isSpeaker(int subject, Draft statement) {
    String word = tree.lower(subject);
    if (FIRST_PERSON.contains(word) || word.equals("they")) {
      return true;
    }
    boolean one =
        statement.arguments.stream()
            .filter(a -> a.role() == Role.SPEAKER)
            .noneMatch(a -> a.text().toLowerCase(Locale.ROOT).endsWith("s"));
    return SINGULAR.contains(word) && one;
  }

  /** The clause that the statement's verb reports, also where the verb is inserted in it. */
  private int reportedClause(Draft statement) {
    int verb = statement.token;
    for (Complement complement : reading.frames.complements(verb)) {
      if (complement.isClause() && tree.is(complement.head(), "ccomp")) {
        return complement.head();
      }
    }
    return tree.is(verb, "parataxis") ? tree.head(verb) : Tree.NONE;
  }

  /** "plans to attack", "is ready to attack", "its plan to attack". */
  private void refine(Draft draft) {
    LexicalEntry entry = draft.entry;
    if (entry == null || !"Planned".equals(entry.embeds()) || draft.modality == Modality.DENIED) {
      return;
    }
    for (int clause : clausesOf(draft.token)) {
      Draft content = byToken.get(clause);
      if (content == null || !marks.isInfinitive(clause)) {
        continue;
      }
      boolean negative = marks.isNegated(clause) ^ entry.embedsNegative();
      ContentFrame frame =
          reading
              .lexicon()
              .contentFrame(draft.type, content.type, "Planned", negative)
              .orElse(null);
      if (frame != null && (draft.kind != FactKind.STATEMENT || frame.statementType() != null)) {
        become(draft, frame);
        addParticipants(draft, content);
        return;
      }
    }
  }

  /** Infinitives, participles and gerunds below a predicate, with those coordinated with them. */
  private List<Integer> clausesOf(int token) {
    Set<Integer> heads =
        new TreeSet<>(tree.children(token, "xcomp", "ccomp", "acl", "advcl", "dep"));
    if (tree.isVerb(token)) {
      reading.frames.complements(token).stream()
          .filter(Complement::isClause)
          .forEach(c -> heads.add(c.head()));
    }
    List<Integer> clauses = new ArrayList<>();
    for (int child : heads) {
      boolean loose = tree.isGerund(child) || marks.isInfinitive(child);
      if (tree.isVerb(child)
          && loose
          && isOwn(child, token)
          && tree.child(child, "nsubj", "nsubj:pass") == Tree.NONE) {
        clauses.add(child);
        tree.children(child, "conj").stream().filter(tree::isVerb).forEach(clauses::add);
      }
    }
    return clauses;
  }

  /**
   * "instead of attacking", "after meeting" are clauses of their own, unless the frame has them.
   */
  private boolean isOwn(int clause, int token) {
    if (marks.isInstead(clause)) {
      return false;
    }
    String marker = tree.marker(clause);
    if (marker.isEmpty() || marker.equals("to") || tree.is(clause, "xcomp", "ccomp", "acl")) {
      return true;
    }
    Draft act = byToken.get(token);
    return act != null && act.entry != null && act.entry.roleAfter(marker).isPresent();
  }

  private static void become(Draft draft, ContentFrame frame) {
    String statementType = frame.statementType();
    boolean statement = draft.kind == FactKind.STATEMENT && statementType != null;
    draft.type = statement && statementType != null ? statementType : frame.type();
    draft.rule = draft.rule + "+" + frame.id();
  }

  /** "Norway will send food to Sudan": beside the planned event, that Norway intends it. */
  private void intend(Draft content) {
    int modal = marks.intending(content.token);
    Role doer = content.kind == FactKind.STATEMENT ? Role.SPEAKER : Role.AGENT;
    boolean actor =
        content.arguments.stream().anyMatch(a -> a.role() == doer && isActor(a))
            && !tree.isPassive(content.token);
    if (modal == Tree.NONE || !actor || marks.isQuestion()) {
      return;
    }
    boolean negative = marks.isNegated(content.token);
    reading
        .lexicon()
        .contentFrame(null, content.type, "Planned", negative)
        .ifPresent(frame -> addIntent(content, doer, modal, frame));
  }

  private void addIntent(Draft content, Role doer, int modal, ContentFrame frame) {
    Draft draft =
        new Draft(FactKind.EVENT, frame.type(), "modal:" + frame.id(), reading.index, modal, null);
    draft.trigger = tree.sentence().span(modal);
    draft.predicate = tree.lower(modal) + " " + content.predicate;
    content.arguments.stream()
        .filter(a -> a.role() == doer)
        .forEach(a -> draft.add(as(Role.AGENT, a)));
    addParticipants(draft, content);
    new FactualityRule(reading).setOutside(draft, content.token);
    draft.confidence = BY_MODAL;
    reading.drafts.add(draft);
  }

  /** Whom the content concerns is whom the act is towards; what it concerns is its topic. */
  private void addParticipants(Draft act, Draft content) {
    Role towards = act.kind == FactKind.STATEMENT ? Role.TOPIC : Role.RECIPIENT;
    for (Argument argument : content.arguments) {
      Role role =
          switch (argument.role()) {
            case PATIENT, RECIPIENT, ADDRESSEE, DESTINATION, OBJECT ->
                isActor(argument) ? towards : Role.TOPIC;
            case TOPIC, INSTRUMENT, ORIGIN -> Role.TOPIC;
            case PLACE -> Role.PLACE;
            default -> null;
          };
      if (role != null) {
        act.add(as(role, argument));
      }
    }
  }

  private static Argument as(Role role, Argument argument) {
    return new Argument(role, argument.span(), argument.head(), argument.text(), false);
  }

  /** Names, pronouns, and nouns of people and bodies; a plan or a law intends nothing. */
  private boolean isActor(Argument argument) {
    int head = tokenAt(argument);
    if (head == Tree.NONE) {
      return false;
    }
    boolean theirOwn =
        tree.children(head, "nmod:poss").stream().anyMatch(c -> tree.tag(c).equals("PRP$"));
    if (theirOwn) {
      return false;
    }
    boolean named =
        tree.children(head, "amod", "compound", "nmod:poss").stream()
            .anyMatch(c -> tree.isProper(c) || tree.isDemonym(c));
    boolean event = reading.frames.nounEntry(head) != null;
    return tree.isProper(head)
        || tree.tag(head).equals("PRP")
        || (tree.isNoun(head) && !event && (named || isPost(head)));
  }

  private boolean isPost(int noun) {
    return !reading.lexicon().nouns(tree.lemma(noun)).isEmpty();
  }

  private int tokenAt(Argument argument) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().span(i).equals(argument.head())) {
        return i;
      }
    }
    return Tree.NONE;
  }
}
