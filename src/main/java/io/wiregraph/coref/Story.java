package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of an article in order of place, and the chains that they are joined to so far. A
 * chain goes by the number of its first mention.
 */
final class Story {

  private final List<Sentence> sentences;
  private final List<Candidate> candidates;
  private final Quotes quotes;
  private final int[] chainOf;
  private final List<TreeSet<Integer>> members = new ArrayList<>();
  private final List<Set<String>> roles = new ArrayList<>();
  private final Map<Long, Integer> byHead = new HashMap<>();

  Story(List<Sentence> sentences, List<Candidate> candidates) {
    this.sentences = sentences;
    this.candidates = candidates;
    this.quotes = new Quotes(sentences);
    this.chainOf = IntStream.range(0, candidates.size()).toArray();
    for (int i = 0; i < candidates.size(); i++) {
      members.add(new TreeSet<>(Set.of(i)));
      roles.add(new HashSet<>());
      byHead.put(place(candidates.get(i).sentence(), candidates.get(i).head()), i);
    }
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  int size() {
    return candidates.size();
  }

  Candidate get(int mention) {
    return candidates.get(mention);
  }

  Sentence sentence(int mention) {
    return sentences.get(candidates.get(mention).sentence());
  }

  Quotes quotes() {
    return quotes;
  }

  /** Returns the sentence of that index. */
  Sentence sentenceAt(int index) {
    return sentences.get(index);
  }

  boolean isQuoted(int mention) {
    return quotes.isQuoted(get(mention).sentence(), get(mention).head());
  }

  /** Returns the number of the quotation that a mention stands in, 0 for none. */
  int quotation(int mention) {
    return quotes.quotation(get(mention).sentence(), get(mention).head());
  }

  /** Returns the mention with that head, or -1. */
  int withHead(int sentence, int token) {
    return byHead.getOrDefault(place(sentence, token), -1);
  }

  int chain(int mention) {
    return chainOf[mention];
  }

  Set<Integer> members(int chain) {
    return members.get(chain);
  }

  /** Returns the words of the posts that a chain's person is said to hold, as lemmas. */
  Set<String> roles(int chain) {
    return roles.get(chain);
  }

  /** Returns the chains in order of their first mentions. */
  List<Integer> chains() {
    return IntStream.range(0, size()).filter(i -> chainOf[i] == i).boxed().toList();
  }

  void join(int mention, int other) {
    int a = Math.min(chainOf[mention], chainOf[other]);
    int b = Math.max(chainOf[mention], chainOf[other]);
    if (a == b) {
      return;
    }
    for (int moved : members.get(b)) {
      chainOf[moved] = a;
    }
    members.get(a).addAll(members.get(b));
    members.get(b).clear();
    roles.get(a).addAll(roles.get(b));
  }

  /** Returns the type that most names of a chain have, else that of its nominals. */
  EntityType type(int chain) {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    for (int mention : members(chain)) {
      Candidate c = get(mention);
      if (c.type() != EntityType.ENTITY && c.kind() != MentionKind.PRONOUN) {
        votes.merge(c.type(), c.match() != null ? 1000 : c.isName() ? 10 : 1, Integer::sum);
      }
    }
    EntityType best = EntityType.ENTITY;
    int most = 0;
    for (int mention : members(chain)) {
      EntityType type = get(mention).type();
      if (votes.getOrDefault(type, 0) > most) {
        most = votes.getOrDefault(type, 0);
        best = type;
      }
    }
    return best;
  }

  Gender gender(int chain) {
    for (int mention : members(chain)) {
      if (get(mention).gender() != Gender.UNKNOWN) {
        return get(mention).gender();
      }
    }
    return Gender.UNKNOWN;
  }

  Count count(int chain) {
    Count count = Count.EITHER;
    for (int mention : members(chain)) {
      if (!get(mention).isPronoun() && get(mention).count() != Count.EITHER) {
        count = get(mention).count();
        if (get(mention).isName()) {
          return count;
        }
      }
    }
    return count;
  }

  boolean isNamed(int chain) {
    return members(chain).stream().anyMatch(m -> get(m).isName());
  }

  /** Returns the words of a mention, with single blanks. */
  String words(int mention) {
    Candidate c = get(mention);
    StringBuilder out = new StringBuilder();
    for (int i = c.first(); i <= c.last(); i++) {
      out.append(i == c.first() ? "" : " ").append(sentence(mention).word(i));
    }
    return out.toString();
  }

  /** Returns the head's lemma in lower case. */
  String headLemma(int mention) {
    return sentence(mention).lemma(get(mention).head()).toLowerCase(Locale.ROOT);
  }

  /** Returns the tokens of a mention, in lower case, without punctuation. */
  List<String> tokens(int mention) {
    return Arrays.stream(words(mention).toLowerCase(Locale.ROOT).split("[ .,'’\"-]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Returns the determiner of a nominal in lower case; null where it has none. */
  @Nullable String determiner(int mention) {
    Sentence s = sentence(mention);
    int det = Tree.child(s, get(mention).head(), "det");
    return det < 0 ? null : s.word(det).toLowerCase(Locale.ROOT);
  }
}
