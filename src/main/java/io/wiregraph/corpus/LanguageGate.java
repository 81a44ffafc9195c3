package io.wiregraph.corpus;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells articles in other languages from English ones, by the frequency of their letters and groups
 * of letters (Optimaize's language-detector, with its profiles of seventy languages). The same
 * article always gets the same answer.
 *
 * <p>The profiles take seconds to load, so that they are not before an article comes that is not
 * full of small English words. May be asked from any thread.
 */
public final class LanguageGate {

  private static final String ENGLISH = "en";

  /** Less says too little: names and numbers weigh as much as words do. */
  private static final int FEWEST_LETTERS = 100;

  /** So much of an article is looked at, in code points. */
  private static final int MOST_CODE_POINTS = 4_000;

  /** Only what is surely of another language is kept out. */
  private static final double SURE = 0.95;

  /** Small words of English that few other languages have. */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "and", "that", "with", "from", "which", "were", "this", "said");

  /** Of an English article at least so many words in a hundred are small ones. */
  private static final int SMALL_WORDS_IN_HUNDRED = 4;

  /** The detector draws at random, from this seed. */
  private static final long SEED = 20_120_204;

  private @Nullable LanguageDetector detector;

  /**
   * Returns the name of the language that an article is in, in English, where that is surely
   * another than English; empty also where there is too little text to tell.
   */
  public Optional<String> otherLanguage(Article article) {
    String text = words(article);
    if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    if (isPlainlyEnglish(text)) {
      return Optional.empty();
    }
    for (DetectedLanguage found : detector().getProbabilities(text)) {
      if (found.getProbability() >= SURE && !found.getLocale().getLanguage().equals(ENGLISH)) {
        return Optional.of(
            Locale.forLanguageTag(found.getLocale().getLanguage())
                .getDisplayLanguage(Locale.ENGLISH));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlainlyEnglish(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split(" +"));
    long small = words.stream().filter(SMALL_WORDS::contains).count();
    return small * 100 >= (long) SMALL_WORDS_IN_HUNDRED * words.size();
  }

  /** Returns the beginning of what is read of an article, without numbers and signs. */
  private static String words(Article article) {
    CodePoints points = new CodePoints(article.text());
    StringBuilder words = new StringBuilder();
    int left = MOST_CODE_POINTS;
    for (Section section : article.sections()) {
      if (section.kind().isRead() && left > 0) {
        String text = points.cut(section.span());
        int count = Math.min(left, text.codePointCount(0, text.length()));
        left -= count;
        text.codePoints()
            .limit(count)
            .map(
                c ->
                    Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                        ? c
                        : ' ')
            .forEach(words::appendCodePoint);
        words.append(' ');
      }
    }
    return words.toString();
  }

  private synchronized LanguageDetector detector() {
    LanguageDetector ready = detector;
    if (ready == null) {
      try {
        ready =
            LanguageDetectorBuilder.create(NgramExtractors.standard())
                .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                .seed(SEED)
                .build();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the profiles of languages", e);
      }
      detector = ready;
    }
    return ready;
  }
}
