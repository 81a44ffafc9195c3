package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article says around its names: its words, and the places that it names. */
final class ArticleContext {

  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Map<Integer, String> placeAt = new HashMap<>();

  /**
   * Gathers.
   *
   * @param entities the entities of the article, linked as far as the gazetteer knows them
   */
  ArticleContext(ParsedArticle parsed, List<Entity> entities) {
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.word(i).toLowerCase(Locale.ROOT);
        String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
        words.merge(word, 1, Integer::sum);
        if (!lemma.equals(word)) {
          words.merge(lemma, 1, Integer::sum);
        }
      }
    }
    Gazetteer gazetteer = Gazetteer.load();
    for (Entity entity : entities) {
      if (!entity.type().isPlace()) {
        continue;
      }
      String label = entity.label();
      places.add(label);
      if (entity.link() != null) {
        Entry entry = gazetteer.titled(entity.link().title()).orElse(null);
        Title title = Title.of(entity.link().title());
        places.add(entry == null ? title.beforeComma() : entry.label());
        if (!title.qualifier().isEmpty()) {
          places.add(title.qualifier());
        }
        if (entry != null && entry.country() != null && entity.type() != EntityType.COUNTRY) {
          gazetteer.country(entry.country()).ifPresent(country -> places.add(country.label()));
        }
        label = entry == null ? label : entry.label();
      }
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.NAME) {
          placeAt.put(mention.span().begin(), label);
        }
      }
    }
  }

  /** Returns whether the article has that word, in small letters, as a word or a lemma. */
  boolean says(String word) {
    return words.containsKey(word);
  }

  /** Returns how many times the article has that word. */
  int count(String word) {
    return words.getOrDefault(word, 0);
  }

  /** Returns whether the article names that place. */
  boolean names(String place) {
    return places.contains(place);
  }

  /**
   * Returns the place named behind a mention and a comma: "Aurora, Colorado"; empty where there is
   * none.
   */
  String placeBehind(Mention mention) {
    return placeAt.getOrDefault(mention.span().end() + 2, "");
  }
}
