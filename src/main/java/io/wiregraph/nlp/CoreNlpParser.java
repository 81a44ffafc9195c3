package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses articles with Stanford CoreNLP: tokens, sentences, tags, lemmas, names, basic Universal
 * Dependencies, and dates resolved against the day of publication. Safe for use by several threads;
 * one instance holds all models and serves a whole program.
 */
public final class CoreNlpParser implements Parser {

  /** Most tokens of a sentence; longer ones are cut at marks and read in parts. */
  public static final int MAX_TOKENS = SentenceSplitter.MAX_TOKENS;

  private static final Set<String> NAME_LABELS =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  /** The apostrophe of "we’ve" and "Osmeria’s": the tagger knows contractions as typewritten. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

  private final Models models;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Lemmas lemmas = new Lemmas();

  private final TimeReader times;
  private final String version;

  /** Parses with models that are loaded. */
  CoreNlpParser(Models models, String version) {
    this.models = models;
    this.version = version;
    this.times = new TimeReader(models.times());
  }

  /**
   * Loads the models from the class path, on two threads. What is made of them once is made where
   * it is not there. Sets the default locale of the Java machine to {@link Locale#ROOT}, on which
   * CoreNLP's case folding depends, and switches CoreNLP's own log off.
   *
   * @param kind who finds tags, names and dependencies
   * @param folder folder of what is made of models once, which need not exist
   * @throws IllegalStateException where a model is missing
   */
  public static CoreNlpParser load(ParserKind kind, Path folder) {
    return new CoreNlpParser(Models.load(kind, folder), kind.version());
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ParsedArticle parse(Article article) {
    CodePoints text = new CodePoints(article.text());
    // The tokenizer knows no guillemets; the words are cut from the text as it is.
    String quoted =
        APOSTROPHE.matcher(article.text()).replaceAll("'").replace('«', '“').replace('»', '”');
    // Not safe for several threads, and cheap.
    Morphology morphology = new Morphology();
    LocalDate published = article.metadata().published();
    List<Sentence> sentences = new ArrayList<>();
    AtomicInteger cut = new AtomicInteger();
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (section.kind().isRead()) {
        int begin = text.unit(section.span().begin());
        int end = text.unit(section.span().end());
        for (List<CoreLabel> tokens : splitter.split(quoted, begin, end, cut::incrementAndGet)) {
          sentences.add(parse(tokens, section, i, text, morphology, published));
        }
      }
    }
    return new ParsedArticle(sentences, cut.get());
  }

  private Sentence parse(
      List<CoreLabel> tokens,
      Section section,
      int index,
      CodePoints text,
      Morphology morphology,
      @Nullable LocalDate published) {
    models.tags().read(tokens);
    List<String> labels = models.names().read(tokens);
    int n = tokens.size();
    String[] words = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] names = new String[n];
    int[] begins = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      CoreLabel token = tokens.get(i);
      begins[i] = text.point(token.beginPosition());
      ends[i] = text.point(token.endPosition());
      words[i] = text.cut(new Span(begins[i], ends[i]));
      tags[i] = token.tag();
      lemmas[i] = this.lemmas.of(token.word(), token.tag(), morphology);
      String label = labels.get(i);
      names[i] = NAME_LABELS.contains(label) ? label : Sentence.NO_NAME;
    }
    int[] heads = new int[n];
    String[] relations = new String[n];
    models.dependencies().read(tokens, heads, relations);
    SectionKind kind = section.kind();
    Sentence bare =
        new Sentence(
            kind, index, words, lemmas, tags, names, begins, ends, heads, relations, List.of());
    List<TimeExpression> dates = times.read(bare, published);
    return dates.isEmpty()
        ? bare
        : new Sentence(
            kind, index, words, lemmas, tags, names, begins, ends, heads, relations, dates);
  }
}
