package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a pronoun cannot mean for grammar's sake: the other members of its own clause, the phrase
 * that it stands in, and whoever is spoken of in the words that it says (principle B of Chomsky
 * 1981, by the tree).
 */
final class Binding {

  /** Prepositions whose pronoun may mean the subject: "looked behind him". */
  private static final Set<String> LOOSE =
      Set.of("around", "behind", "before", "near", "above", "beside");

  private final Story story;
  private final Speakers speakers;

  Binding(Story story, Speakers speakers) {
    this.story = story;
    this.speakers = speakers;
  }

  /** Returns the chains that the pronoun is no part of. */
  Set<Integer> foreign(int mention) {
    Candidate c = story.get(mention);
    Sentence s = story.sentence(mention);
    Set<Integer> chains = new HashSet<>();
    String relation = s.relation(c.head());
    int governor = s.head(c.head());
    if (governor < 0) {
      return chains;
    }
    if ("nmod:poss".equals(relation)) {
      // "Kofi Annan, his envoy"
      add(chains, mention, governor);
      if ("appos".equals(s.relation(governor))) {
        // "Arlen, its ally": nobody is their own
        add(chains, mention, s.head(governor));
      }
      return chains;
    }
    boolean subject = Tree.isSubject(s, c.head());
    boolean object = relation.endsWith("obj") || (relation.startsWith("obl") && isBound(s, c));
    if (subject || object) {
      addMates(chains, mention, s, governor);
    }
    return chains;
  }

  private void addMates(Set<Integer> chains, int mention, Sentence s, int verb) {
    for (int child : s.children(verb)) {
      String relation = s.relation(child);
      if (Tree.isSubject(s, child) || relation.endsWith("obj")) {
        addAll(chains, mention, s, child);
      }
    }
    int subject = Tree.subjectOf(s, verb);
    if (subject >= 0) {
      addAll(chains, mention, s, subject);
    }
    if ("acl:relcl".equals(s.relation(verb)) && isRelative(s, subject)) {
      addAll(chains, mention, s, s.head(verb));
    }
  }

  private static boolean isRelative(Sentence s, int subject) {
    return subject >= 0 && s.tag(subject).startsWith("W");
  }

  private void addAll(Set<Integer> chains, int mention, Sentence s, int head) {
    add(chains, mention, head);
    for (int child : s.children(head)) {
      if ("conj".equals(s.relation(child))) {
        add(chains, mention, child);
      }
    }
  }

  private void add(Set<Integer> chains, int mention, int head) {
    int other = story.withHead(story.get(mention).sentence(), head);
    if (other >= 0 && other != mention) {
      chains.add(story.chain(other));
    }
  }

  private static boolean isBound(Sentence s, Candidate c) {
    int marker = Tree.child(s, c.head(), "case");
    String preposition = marker < 0 ? "" : s.word(marker).toLowerCase(Locale.ROOT);
    boolean along = "with".equals(preposition) && Tree.hasChild(s, s.head(c.head()), "obj");
    return !along && !LOOSE.contains(preposition);
  }

  /** Returns whether {@code other} is named in the words that the pronoun says: "…," he said. */
  boolean isSaidBy(int mention, int other) {
    if (story.isQuoted(mention)) {
      return false;
    }
    if (story.isQuoted(other) && speakers.of(story.quotation(other)) == mention) {
      return true;
    }
    Candidate c = story.get(mention);
    Candidate o = story.get(other);
    Sentence s = story.sentence(mention);
    int verb = s.head(c.head());
    if (c.sentence() != o.sentence() || !Tree.isSubject(s, c.head()) || o.head() > c.head()) {
      return false;
    }
    for (int child : s.children(verb)) {
      if ("ccomp".equals(s.relation(child)) && child < verb) {
        return Tree.isUnder(s, o.head(), child);
      }
    }
    return "parataxis".equals(s.relation(verb))
        && !Tree.isUnder(s, o.head(), verb)
        && !hasSemicolon(s, o.head(), c.head());
  }

  private static boolean hasSemicolon(Sentence s, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (";".equals(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code earlier} is what the pronoun stands in, or its own clause's member. */
  boolean forbids(int mention, int earlier) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    if (c.sentence() != other.sentence()) {
      return false;
    }
    Sentence s = story.sentence(mention);
    if (other.first() <= c.first() && c.last() <= other.last()) {
      return true;
    }
    boolean possessive = "nmod:poss".equals(s.relation(c.head()));
    if (!possessive && s.head(c.head()) == s.head(other.head())) {
      return true;
    }
    if (!possessive && Tree.isSubject(s, other.head()) && sharesSubject(s, c, other)) {
      return true;
    }
    if (Tree.isSubject(s, c.head()) && isInParticiple(s, other.head(), s.head(c.head()))) {
      return true;
    }
    boolean speaker =
        Tree.isSubject(s, other.head()) && story.isQuoted(mention) && !story.isQuoted(earlier);
    return speaker && Tree.isUnder(s, c.head(), s.head(other.head()));
  }

  /** "Norland condemned it and sanctioned it": both verbs have the one subject. */
  private static boolean sharesSubject(Sentence s, Candidate object, Candidate subject) {
    if (!s.relation(object.head()).endsWith("obj")) {
      return false;
    }
    int verb = s.head(object.head());
    while (verb >= 0 && "conj".equals(s.relation(verb)) && !hasSubject(s, verb)) {
      verb = s.head(verb);
    }
    return verb >= 0 && verb == s.head(subject.head());
  }

  private static boolean hasSubject(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (Tree.isSubject(s, child)) {
        return true;
      }
    }
    return false;
  }

  /** "When asked about Assad, he said": who is named in the participle's clause is another. */
  private static boolean isInParticiple(Sentence s, int token, int verb) {
    for (int at = token; at >= 0; at = s.head(at)) {
      if (s.head(at) == verb) {
        String tag = s.tag(at);
        return "advcl".equals(s.relation(at))
            && ("VBN".equals(tag) || "VBG".equals(tag))
            && !hasSubject(s, at)
            && at != token;
      }
    }
    return false;
  }
}
