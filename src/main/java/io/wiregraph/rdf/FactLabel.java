package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an event, relation or statement is called in tables and on pages. */
final class FactLabel {

  /** Reported words are cut after so many code points: a label is a name. */
  private static final int LONGEST_WORDS = 60;

  /** What makes "is a" of a description just "is". */
  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(an?|the|one|my|your|his|her|its|our|their|this|that)\\b.*");

  private static final String INDEFINITE = " a";

  private final OntologyIndex ontology;

  FactLabel(OntologyIndex ontology) {
    this.ontology = ontology;
  }

  String of(ArticleView view, Fact fact) {
    String words =
        switch (fact.id().kind()) {
          case EVENT -> event(view, fact);
          case RELATION -> relation(view, fact);
          case STATEMENT -> statement(view, fact);
        };
    return words + marks(fact.factuality());
  }

  private static String event(ArticleView view, Fact fact) {
    String patient = names(view, fact, Role.PATIENT);
    String instrument = names(view, fact, Role.INSTRUMENT);
    String rest =
        joined(
            " ",
            patient.isEmpty() ? instrument : patient,
            names(view, fact, Role.RECIPIENT),
            names(view, fact, Role.DESTINATION));
    return joined(" ", names(view, fact, Role.AGENT), fact.evidence().predicate(), rest);
  }

  private String relation(ArticleView view, Fact fact) {
    String organization = names(view, fact, Role.ORGANIZATION);
    String object = object(view, fact);
    return joined(
        " ",
        names(view, fact, Role.SUBJECT),
        between(ontology.label(ontology.term(fact.type())), object),
        object,
        names(view, fact, Role.POST),
        organization.isEmpty() ? "" : "(" + organization + ")");
  }

  /** What is said of somebody is the words, as its name is that of the same. */
  private static String object(ArticleView view, Fact fact) {
    Set<Optional<Entity>> subjects =
        fact.arguments(Role.SUBJECT).stream().map(view::entity).collect(Collectors.toSet());
    return fact.arguments(Role.OBJECT).stream()
        .map(a -> subjects.contains(view.entity(a)) ? shortened(a.text()) : name(view, a))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** "is a" goes before "spokesman", "is" before "the spokesman". */
  private static String between(String label, String object) {
    return label.endsWith(INDEFINITE) && DETERMINED.matcher(object).matches()
        ? label.substring(0, label.length() - INDEFINITE.length())
        : label;
  }

  private static String statement(ArticleView view, Fact fact) {
    String who = joined(" ", names(view, fact, Role.SPEAKER), fact.evidence().predicate());
    List<Argument> contents = fact.arguments(Role.CONTENT);
    String words =
        contents.stream()
            .filter(a -> contents.stream().noneMatch(b -> isPartOf(a, b)))
            .map(Argument::text)
            .distinct()
            .collect(Collectors.joining(" "));
    String topic = names(view, fact, Role.TOPIC);
    String rest = words.isEmpty() ? joined(" ", names(view, fact, Role.ADDRESSEE), topic) : words;
    return joined(words.isEmpty() ? " " : ": ", who, shortened(rest));
  }

  private static boolean isPartOf(Argument part, Argument whole) {
    return !part.span().equals(whole.span()) && whole.span().contains(part.span());
  }

  private static String names(ArticleView view, Fact fact, Role role) {
    return fact.arguments(role).stream()
        .map(a -> name(view, a))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String name(ArticleView view, Argument argument) {
    return view.entity(argument).map(Entity::label).orElse(shortened(argument.text()));
  }

  private static String joined(String between, String... parts) {
    return List.of(parts).stream().filter(p -> !p.isBlank()).collect(Collectors.joining(between));
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_WORDS) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS));
    int word = cut.lastIndexOf(' ');
    return (word > 0 ? cut.substring(0, word) : cut) + "…";
  }

  private static String marks(Factuality factuality) {
    String modality = factuality.modality() == Modality.ACTUAL ? "" : factuality.modality().code();
    String polarity = factuality.polarity() == Polarity.POSITIVE ? "" : "negated";
    String marks = joined(", ", polarity, modality);
    return marks.isEmpty() ? "" : " (" + marks + ")";
  }
}
