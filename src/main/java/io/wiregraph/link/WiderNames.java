package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words in capitals right before and behind a name, which may belong to it: the "Norland" of
 * "Norland Patriotic Front", where the reader of names has found the front alone. Names of people
 * end where they are said to.
 */
final class WiderNames {

  private static final int MOST_WORDS = 4;
  private static final Set<String> JOINTS = Set.of("of", "for", "in", "and", "the", "&", "at");

  private final Words nouns = Words.load();

  private record Place(Sentence sentence, int token) {}

  private final Map<Integer, Place> starts = new HashMap<>();
  private final Map<Integer, Place> ends = new HashMap<>();
  private final BitSet people = new BitSet();

  WiderNames(ParsedArticle parsed, List<Entity> entities) {
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        starts.put(sentence.span(i).begin(), new Place(sentence, i));
        ends.put(sentence.span(i).end(), new Place(sentence, i));
      }
    }
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PERSON) {
        entity.mentions().stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .forEach(m -> people.set(m.span().begin(), m.span().end()));
      }
    }
  }

  /** Returns what the longest name of {@code entity} may be cut from, the longest first. */
  List<String> of(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    String longest = Names.of(entity).stream().findFirst().orElse("");
    for (Mention mention : entity.mentions()) {
      Place first = starts.get(mention.span().begin());
      Place last = ends.get(mention.span().end());
      boolean whole =
          mention.kind() == MentionKind.NAME && Names.bare(mention.text()).equals(longest);
      if (whole && first != null && last != null) {
        around(first, last.token(), names);
      }
    }
    return List.copyOf(names);
  }

  private void around(Place first, int last, Set<String> names) {
    Sentence sentence = first.sentence();
    int from = first.token();
    while (from > 0 && first.token() - from < MOST_WORDS && isName(sentence, from - 1)) {
      from--;
    }
    List<Integer> ends = new ArrayList<>();
    int to = last;
    while (to + 1 < sentence.size() && to - last < MOST_WORDS) {
      int next = to + 1;
      while (next < sentence.size() && next - to <= 2 && JOINTS.contains(sentence.word(next))) {
        next++;
      }
      if (next >= sentence.size() || !isName(sentence, next) || isPost(sentence, next)) {
        break;
      }
      to = next;
      ends.add(0, to);
    }
    ends.add(last);
    for (int end : ends) {
      for (int begin = from; begin <= first.token(); begin++) {
        if (begin < first.token() || end > last) {
          names.add(text(sentence, begin, end));
        }
      }
    }
  }

  private boolean isName(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return (tag.startsWith("NNP") || tag.startsWith("JJ"))
        && Character.isUpperCase(sentence.word(token).codePointAt(0))
        && !people.get(sentence.span(token).begin());
  }

  /** "Army General", "Museum Director": what somebody is. */
  private boolean isPost(Sentence sentence, int token) {
    return nouns
        .noun(sentence.word(token).toLowerCase(Locale.ROOT))
        .filter(noun -> noun.type().equals("PERSON"))
        .isPresent();
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      boolean joined = i > from && sentence.span(i).begin() == sentence.span(i - 1).end();
      text.append(i == from || joined ? "" : " ").append(sentence.word(i));
    }
    return text.toString();
  }
}
