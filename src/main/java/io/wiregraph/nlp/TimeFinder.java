package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds time expressions with SUTime. It is always run without a reference date, so that it can
 * neither guess one nor take the clock's; {@link PeriodResolver} puts what it finds on the
 * calendar.
 */
final class TimeFinder {

  private static final String RULES = "edu/stanford/nlp/models/sutime/";

  /** Words that in lower case are something else than the month. */
  private static final Set<String> WORDS_LIKE_MONTHS = Set.of("march", "may");

  /** Those that no thread is using; as many are made as threads ever ask at once. */
  private final Queue<TimeExpressionExtractor> idle = new ConcurrentLinkedQueue<>();

  TimeFinder() {
    idle.add(extractor());
  }

  private static TimeExpressionExtractor extractor() {
    Properties settings = new Properties();
    // No holidays: they would need another library, and most are no dates of events.
    settings.setProperty("sutime.binders", "0");
    settings.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
    return new TimeExpressionExtractorImpl("sutime", settings);
  }

  /** Returns the time expressions of {@code sentence}, in order, without overlap. */
  List<RawTime> find(Sentence sentence) {
    return find(sentence, TimeWindows.of(sentence));
  }

  /** Returns those in stretches of the sentence. */
  List<RawTime> find(Sentence sentence, List<TimeWindows.Window> windows) {
    List<RawTime> found = new ArrayList<>();
    for (TimeWindows.Window window : windows) {
      find(sentence, window, found);
    }
    return found;
  }

  private void find(Sentence sentence, TimeWindows.Window window, List<RawTime> found) {
    int next = 0;
    for (CoreMap chunk : extract(annotation(sentence, window))) {
      Timex timex = chunk.get(TimexAnnotation.class);
      int first = window.begin() + chunk.get(TokenBeginAnnotation.class);
      int last = window.begin() + chunk.get(TokenEndAnnotation.class) - 1;
      String form = timex.value() != null ? timex.value() : timex.altVal();
      boolean inside = first >= next && last >= first && last < sentence.size();
      if (form != null
          && inside
          && isDate(sentence, first)
          && (first < last || !isNumberOf(sentence, first))) {
        boolean duration = timex.timexType().equals("DURATION") || timex.timexType().equals("SET");
        found.add(new RawTime(first, last, duration, form));
        next = last + 1;
      }
    }
  }

  /** "a march of widows" is no month, and "on a Saturday" no day that anybody could name. */
  private static boolean isDate(Sentence sentence, int first) {
    String word = sentence.word(first);
    String before = first == 0 ? "" : sentence.word(first - 1).toLowerCase(Locale.ROOT);
    boolean indefinite = before.equals("a") || before.equals("an");
    boolean named = sentence.tag(first).startsWith("NNP");
    return !WORDS_LIKE_MONTHS.contains(word) && !(indefinite && named);
  }

  /** "Resolution 2042": the number of what stands before it. */
  private static boolean isNumberOf(Sentence sentence, int token) {
    return token > 0
        && sentence.tag(token).equals("CD")
        && sentence.word(token).chars().allMatch(Character::isDigit)
        && sentence.tag(token - 1).startsWith("NN")
        && sentence.head(token) == token - 1;
  }

  /** SUTime keeps state in its rules' environment while it matches; each thread takes its own. */
  private List<CoreMap> extract(CoreMap annotation) {
    TimeExpressionExtractor extractor = idle.poll();
    if (extractor == null) {
      extractor = extractor();
    }
    List<CoreMap> found = extractor.extractTimeExpressionCoreMaps(annotation, (String) null);
    idle.add(extractor);
    return found;
  }

  /** Returns the tokens anew, since SUTime writes its numbers into them. */
  private static CoreMap annotation(Sentence sentence, TimeWindows.Window window) {
    StringBuilder text = new StringBuilder();
    List<CoreLabel> tokens = new ArrayList<>(window.end() - window.begin());
    for (int i = window.begin(); i < window.end(); i++) {
      if (i > window.begin() && sentence.span(i).begin() > sentence.span(i - 1).end()) {
        text.append(' ');
      }
      CoreLabel token = new CoreLabel();
      token.setWord(sentence.word(i));
      token.setValue(sentence.word(i));
      token.setOriginalText(sentence.word(i));
      token.setTag(sentence.tag(i));
      token.setLemma(sentence.lemma(i));
      token.setIndex(i - window.begin() + 1);
      token.setBeginPosition(text.length());
      text.append(sentence.word(i));
      token.setEndPosition(text.length());
      tokens.add(token);
    }
    CoreMap annotation = new ArrayCoreMap();
    annotation.set(TextAnnotation.class, text.toString());
    annotation.set(TokensAnnotation.class, tokens);
    annotation.set(CharacterOffsetBeginAnnotation.class, 0);
    annotation.set(TokenBeginAnnotation.class, 0);
    return annotation;
  }
}
