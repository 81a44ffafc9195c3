package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses articles with Stanford CoreNLP: tokens, sentences, tags, lemmas, names, basic Universal
 * Dependencies, and dates resolved against the day of publication. Safe for use by several threads;
 * one instance holds all models and serves a whole program.
 */
public final class CoreNlpParser implements Parser {

  /** Raised whenever the outcome changes for the same models. */
  private static final int REVISION = 4;

  /** What {@link #version} returns, for who needs it before the models are loaded. */
  public static final String VERSION =
      "corenlp-4.5.10 left3words " + Models.NAMES + " english_UD r" + REVISION;

  private static final Set<String> NAME_LABELS =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  /** The apostrophe of "we’ve" and "Osmeria’s": the tagger knows contractions as typewritten. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

  private final Models models;
  private final SentenceSplitter splitter = new SentenceSplitter();

  private final TimeReader times;

  private CoreNlpParser(Models models) {
    this.models = models;
    this.times = new TimeReader(models.times());
  }

  /**
   * Loads the models from the class path, on two threads. Sets the default locale of the Java
   * machine to {@link Locale#ROOT}, on which CoreNLP's case folding depends, and switches CoreNLP's
   * own log off.
   *
   * @throws IllegalStateException where a model is missing
   */
  public static CoreNlpParser load() {
    return new CoreNlpParser(Models.load());
  }

  @Override
  public String version() {
    return VERSION;
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
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (section.kind().isRead()) {
        int begin = text.unit(section.span().begin());
        int end = text.unit(section.span().end());
        for (List<CoreLabel> tokens : splitter.split(quoted, begin, end)) {
          sentences.add(parse(tokens, section, i, text, morphology, published));
        }
      }
    }
    return new ParsedArticle(sentences);
  }

  private Sentence parse(
      List<CoreLabel> tokens,
      Section section,
      int index,
      CodePoints text,
      Morphology morphology,
      @Nullable LocalDate published) {
    models.tagger().tagCoreLabels(tokens);
    List<CoreLabel> named = models.names().classifySentence(tokens);
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
      lemmas[i] = lemma(token, morphology);
      String name = named.get(i).get(AnswerAnnotation.class);
      names[i] = NAME_LABELS.contains(name) ? name : Sentence.NO_NAME;
    }
    int[] heads = new int[n];
    String[] relations = new String[n];
    depend(tokens, heads, relations);
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

  private static String lemma(CoreLabel token, Morphology morphology) {
    String lemma = morphology.lemma(token.word(), token.tag());
    return token.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  private void depend(List<CoreLabel> tokens, int[] heads, String[] relations) {
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(TokensAnnotation.class, tokens);
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "root");
    for (TypedDependency d : models.dependencies().predict(sentence).typedDependencies()) {
      int dependent = d.dep().index() - 1;
      heads[dependent] = d.gov().index() - 1;
      relations[dependent] = d.reln().toString();
    }
  }
}
