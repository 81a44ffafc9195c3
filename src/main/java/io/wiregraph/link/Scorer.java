package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Table;
import io.wiregraph.gazetteer.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weighs what an entity's names may mean. Safe for use by several threads. */
final class Scorer {

  private static final String FILE = "weights.tsv";
  private static final int MOST_CUES = 3;

  private final LinkIndex index;
  private final TitleKinds kinds = new TitleKinds();
  private final Words nouns = Words.load();
  private final Map<String, Feature> roles = new HashMap<>();
  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  Scorer(LinkIndex index) {
    this.index = index;
    for (String[] row : Table.rows(Scorer.class, "roles.tsv", 2)) {
      roles.put(row[0], Feature.valueOf(row[1]));
    }
    for (String[] row : Table.rows(Scorer.class, FILE, 2)) {
      weights.put(Feature.valueOf(row[0]), Double.parseDouble(row[1]));
    }
  }

  /**
   * A candidate with what speaks for it.
   *
   * @param features how far each counts; those that are missing do not
   * @param probability that it is right, from 0 to 1
   */
  record Scored(
      Candidate candidate, Kind kind, Map<Feature, Double> features, double probability) {}

  /** Returns the candidates of {@code entity}, likeliest first. */
  List<Scored> score(Entity entity, ArticleContext context) {
    List<String> names = Names.of(entity);
    if (entity.type() != EntityType.PERSON) {
      for (String wider : context.widerNames(entity)) {
        List<Candidate> found = titled(wider);
        if (!found.isEmpty()) {
          return score(entity, context, names, wider, found, false);
        }
      }
    }
    for (String name : names) {
      List<Candidate> found = index.candidates(name);
      boolean fallback = false;
      for (String other :
          found.isEmpty() ? Names.fallbacks(name, entity.type()) : List.<String>of()) {
        found = found.isEmpty() ? index.candidates(other) : found;
        fallback = true;
      }
      if (!found.isEmpty()) {
        return score(entity, context, names, name, found, fallback);
      }
      if (entity.type() == EntityType.PERSON && Names.words(name) > 1) {
        // Somebody of whom nothing is known, whoever else has that last name.
        return List.of();
      }
    }
    return List.of();
  }

  /** Returns what has {@code name} as its whole title, since longer names are but read into it. */
  private List<Candidate> titled(String name) {
    String letters = SurfaceKey.letters(name);
    return index.candidates(name).stream()
        .filter(c -> SurfaceKey.letters(Title.of(c.title()).base()).equals(letters))
        .toList();
  }

  private List<Scored> score(
      Entity entity,
      ArticleContext context,
      List<String> names,
      String name,
      List<Candidate> found,
      boolean fallback) {
    Set<String> otherNames = new HashSet<>();
    for (String other : names) {
      if (!other.equals(name)) {
        index.candidates(other).forEach(c -> otherNames.add(c.title()));
      }
    }
    double all = found.stream().mapToDouble(c -> c.score() * c.spellings()).sum();
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : found) {
      Map<Feature, Double> features = new EnumMap<>(Feature.class);
      features.put(Feature.BIAS, 1.0);
      features.put(Feature.SCORE, candidate.score());
      double rival = 0;
      for (Candidate other : found) {
        rival = other.equals(candidate) ? rival : Math.max(rival, other.score());
      }
      features.put(Feature.MARGIN, candidate.score() - rival);
      features.put(Feature.SHARE, candidate.score() * candidate.spellings() / all);
      Title title = Title.of(candidate.title());
      Kind kind = kinds.of(title);
      ofName(entity, name, candidate, title, features);
      ofKind(entity, kind, features);
      ofContext(entity, context, title, kind, name, features);
      put(features, Feature.OTHER_NAMES, otherNames.contains(candidate.title()));
      put(features, Feature.FALLBACK, fallback);
      ofRole(entity, context, features);
      scored.add(new Scored(candidate, kind, features, probability(features)));
    }
    if (nouns.noun(name.toLowerCase(Locale.ROOT)).isPresent()) {
      scored.removeIf(s -> !isOfKind(s, name.toLowerCase(Locale.ROOT)));
    }
    if (entity.type() == EntityType.GOVERNMENT_ORGANIZATION) {
      // A ministry of a state that the article does not name is that of another one.
      scored.removeIf(s -> s.features().containsKey(Feature.FOREIGN));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::probability)
            .reversed()
            .thenComparing(s -> s.candidate().title()));
    return scored;
  }

  /**
   * "The Coalition", whichever: only a title that says the word is one of its kind, no title that
   * is but the word ("State"), and of its other words the article has some ("Parliament of
   * Norland").
   */
  private static boolean isOfKind(Scored scored, String noun) {
    String title = scored.candidate().title().toLowerCase(Locale.ROOT);
    boolean told =
        scored.features().getOrDefault(Feature.TITLE_WORDS, 0.0) > 0
            || !scored.features().containsKey(Feature.STRANGE_WORDS)
            || scored.features().get(Feature.STRANGE_WORDS) == 0;
    return told && title.contains(noun) && !title.equals(noun);
  }

  private static void ofName(
      Entity entity, String name, Candidate candidate, Title title, Map<Feature, Double> features) {
    double fame = candidate.fame();
    features.put(Feature.FAME, fame);
    boolean person = entity.type() == EntityType.PERSON;
    if (person) {
      features.put(Feature.FAME_OF_PERSON, fame);
    }
    String letters = SurfaceKey.letters(name);
    boolean same =
        letters.equals(SurfaceKey.letters(title.base()))
            || letters.equals(SurfaceKey.letters(title.beforeComma()));
    put(features, Feature.SAME_NAME, same);
    int words = Names.words(name);
    put(features, Feature.ONE_WORD, words == 1);
    put(features, Feature.LONG_NAME, words > 2);
    put(features, Feature.SURNAME, words == 1 && person);
    boolean acronym = SurfaceKey.isAcronym(name);
    put(features, Feature.ACRONYM, acronym);
    put(features, Feature.INITIALS, acronym && title.initials().equals(SurfaceKey.letters(name)));
  }

  private void ofRole(Entity entity, ArticleContext context, Map<Feature, Double> features) {
    if (entity.type() != EntityType.PERSON) {
      return;
    }
    for (Mention mention : entity.mentions()) {
      for (String word :
          mention.kind() == MentionKind.NAME ? context.around(mention) : List.<String>of()) {
        Feature role = roles.get(word);
        if (role != null) {
          features.put(role, 1.0);
        }
      }
    }
  }

  private static void ofKind(Entity entity, Kind kind, Map<Feature, Double> features) {
    Kind read = Kind.of(entity.type());
    put(features, Feature.NO_TYPE, read == Kind.UNKNOWN);
    put(features, Feature.SAME_KIND, read != Kind.UNKNOWN && read == kind);
    put(features, Feature.OTHER_KIND, read != Kind.UNKNOWN && kind != Kind.UNKNOWN && read != kind);
  }

  private void ofContext(
      Entity entity,
      ArticleContext context,
      Title title,
      Kind kind,
      String name,
      Map<Feature, Double> features) {
    if (title.isPlace() && kind == Kind.PLACE) {
      boolean behind = false;
      for (Mention mention : entity.mentions()) {
        behind |=
            mention.kind() == MentionKind.NAME
                && context.placeBehind(mention).equals(title.qualifier());
      }
      boolean near = context.names(title.qualifier());
      put(features, Feature.CONTAINED, behind);
      put(features, Feature.NEAR, !behind && near);
      put(features, Feature.ELSEWHERE, !behind && !near);
    } else if (kinds.isPlace(title.qualifier())) {
      boolean named = context.names(title.qualifier());
      put(features, Feature.NEAR, named);
      put(features, Feature.FOREIGN, !named);
    } else if (!title.qualifier().isEmpty() && !title.isPlace()) {
      int cues = 0;
      for (String word : title.qualifierWords()) {
        cues += context.says(word) ? 1 : 0;
        for (String cue : kinds.cues(word)) {
          cues += context.says(cue) ? 1 : 0;
        }
      }
      features.put(Feature.CUES, Math.min(cues, MOST_CUES) / (double) MOST_CUES);
      put(features, Feature.NO_CUES, cues == 0);
    }
    Set<String> own = Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
    if (features.containsKey(Feature.INITIALS)) {
      return;
    }
    int shared = 0;
    int strange = 0;
    for (String word : title.base().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 2 && !own.contains(word)) {
        shared += context.says(word) ? 1 : 0;
        strange += context.says(word) ? 0 : 1;
      }
    }
    features.put(Feature.TITLE_WORDS, Math.min(shared, MOST_CUES) / (double) MOST_CUES);
    features.put(Feature.STRANGE_WORDS, Math.min(strange, MOST_CUES) / (double) MOST_CUES);
  }

  private static void put(Map<Feature, Double> features, Feature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  /** Returns a candidate with what each of its features adds. */
  WeighedTitle weighed(Scored scored) {
    SortedMap<String, Double> added = new TreeMap<>();
    scored
        .features()
        .forEach(
            (feature, value) ->
                added.put(
                    feature.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    weights.getOrDefault(feature, 0.0) * value));
    return new WeighedTitle(scored.candidate().title(), scored.probability(), added);
  }

  private double probability(Map<Feature, Double> features) {
    double sum = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
