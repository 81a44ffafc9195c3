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
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * SUTime, loaded when it is first asked, which takes a second. It is always run without a reference
 * date, so that it can neither guess one nor take the clock's; {@link PeriodResolver} puts what it
 * finds on the calendar.
 */
final class SuTime {

  private static final String RULES = "edu/stanford/nlp/models/sutime/";

  /** Those that no thread is using; as many are made as threads ever ask at once. */
  private final Queue<TimeExpressionExtractor> idle = new ConcurrentLinkedQueue<>();

  private static TimeExpressionExtractor extractor() {
    Properties settings = new Properties();
    // No holidays: they would need another library, and most are no dates of events.
    settings.setProperty("sutime.binders", "0");
    settings.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
    return new TimeExpressionExtractorImpl("sutime", settings);
  }

  /** Returns the time expressions of a stretch of {@code sentence}, in order, without overlap. */
  List<RawTime> find(Sentence sentence, TimeWindows.Window window) {
    List<RawTime> found = new ArrayList<>();
    int next = 0;
    for (CoreMap chunk : extract(annotation(sentence, window))) {
      Timex timex = chunk.get(TimexAnnotation.class);
      int first = window.begin() + chunk.get(TokenBeginAnnotation.class);
      int last = window.begin() + chunk.get(TokenEndAnnotation.class) - 1;
      String form = timex.value() != null ? timex.value() : timex.altVal();
      boolean inside = first >= next && last >= first && last < sentence.size();
      if (form != null && inside) {
        RawTime time = new RawTime(first, last, isLength(timex), form);
        if (TimeFinder.isDate(sentence, time)) {
          found.add(time);
          next = last + 1;
        }
      }
    }
    return found;
  }

  private static boolean isLength(Timex timex) {
    return timex.timexType().equals("DURATION") || timex.timexType().equals("SET");
  }

  /** SUTime keeps state in its rules' environment while it matches; each thread takes its own. */
  private List<CoreMap> extract(CoreMap annotation) {
    TimeExpressionExtractor extractor = idle.poll();
    if (extractor == null) {
      extractor = first();
    }
    List<CoreMap> found = extractor.extractTimeExpressionCoreMaps(annotation, (String) null);
    idle.add(extractor);
    return found;
  }

  /** Threads that come while one is loaded wait for it: it may be free again by then. */
  private synchronized TimeExpressionExtractor first() {
    TimeExpressionExtractor extractor = idle.poll();
    return extractor == null ? extractor() : extractor;
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
