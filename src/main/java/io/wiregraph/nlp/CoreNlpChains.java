package io.wiregraph.nlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.wiregraph.parse.ChainFinder;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Phrase;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * CoreNLP's own coreference on parses of ours: its trained models for dependency parses, beside
 * which it needs no constituents. One article at a time.
 */
public final class CoreNlpChains implements ChainFinder {

  /** Marks what comes of these models. */
  public static final String VERSION = "corenlp-4.5.10 coref r1";

  /** The lists of words that each algorithm needs. */
  private static final String LISTS = "edu/stanford/nlp/models/dcoref/demonyms.txt";

  private final CorefAnnotator annotator;

  private CoreNlpChains(CorefAnnotator annotator) {
    this.annotator = annotator;
  }

  /** Returns whether its models are on the class path, which in a release they are not. */
  public static boolean isThere() {
    return CoreNlpChains.class.getClassLoader().getResource(LISTS) != null;
  }

  /**
   * Loads the models of one of CoreNLP's algorithms.
   *
   * @param algorithm {@code statistical} or {@code fastneural}
   * @throws IllegalStateException where a model is missing
   */
  public static CoreNlpChains load(String algorithm) {
    RedwoodConfiguration.empty().apply();
    Properties settings = new Properties();
    settings.setProperty("coref.algorithm", algorithm);
    settings.setProperty("coref.md.type", "dependency");
    settings.setProperty("coref.useConstituencyParse", "false");
    return new CoreNlpChains(new CorefAnnotator(settings));
  }

  @Override
  public synchronized List<List<Phrase>> find(ParsedArticle article) {
    Annotation annotation = annotation(article.sentences());
    annotator.annotate(annotation);
    List<List<Phrase>> chains = new ArrayList<>();
    Map<Integer, CorefChain> found = new TreeMap<>(annotation.get(CorefChainAnnotation.class));
    for (CorefChain chain : found.values()) {
      List<Phrase> phrases = new ArrayList<>();
      for (CorefMention mention : chain.getMentionsInTextualOrder()) {
        phrases.add(new Phrase(mention.sentNum - 1, mention.headIndex - 1));
      }
      chains.add(List.copyOf(phrases));
    }
    return List.copyOf(chains);
  }

  private static Annotation annotation(List<Sentence> sentences) {
    List<CoreLabel> all = new ArrayList<>();
    List<CoreMap> maps = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      int begin = all.size();
      List<CoreLabel> tokens = tokens(sentences.get(i), i, text);
      all.addAll(tokens);
      CoreMap map = new ArrayCoreMap(10);
      map.set(TokensAnnotation.class, tokens);
      map.set(TokenBeginAnnotation.class, begin);
      map.set(TokenEndAnnotation.class, all.size());
      map.set(SentenceIndexAnnotation.class, i);
      map.set(TextAnnotation.class, "");
      map.set(MentionsAnnotation.class, new ArrayList<>());
      map.set(BasicDependenciesAnnotation.class, graph(sentences.get(i), tokens));
      map.set(EnhancedDependenciesAnnotation.class, graph(sentences.get(i), tokens));
      map.set(EnhancedPlusPlusDependenciesAnnotation.class, graph(sentences.get(i), tokens));
      maps.add(map);
    }
    Annotation annotation = new Annotation(text.toString());
    annotation.set(TokensAnnotation.class, all);
    annotation.set(SentencesAnnotation.class, maps);
    annotation.set(MentionsAnnotation.class, new ArrayList<>());
    return annotation;
  }

  private static List<CoreLabel> tokens(Sentence s, int index, StringBuilder text) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      CoreLabel token = new CoreLabel();
      token.setWord(s.word(i));
      token.setValue(s.word(i));
      token.setOriginalText(s.word(i));
      token.setLemma(s.lemma(i));
      token.setTag(s.tag(i));
      token.setNER(s.name(i));
      token.setIndex(i + 1);
      token.setSentIndex(index);
      token.setBeginPosition(text.length());
      text.append(s.word(i));
      token.setEndPosition(text.length());
      text.append(' ');
      tokens.add(token);
    }
    return tokens;
  }

  private static SemanticGraph graph(Sentence s, List<CoreLabel> tokens) {
    CoreLabel above = new CoreLabel();
    above.setIndex(0);
    above.setWord("ROOT");
    above.setValue("ROOT");
    IndexedWord root = new IndexedWord(above);
    List<IndexedWord> words = tokens.stream().map(IndexedWord::new).toList();
    List<TypedDependency> edges = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      IndexedWord governor = s.head(i) < 0 ? root : words.get(s.head(i));
      GrammaticalRelation relation =
          s.head(i) < 0
              ? GrammaticalRelation.ROOT
              : GrammaticalRelation.valueOf(Language.UniversalEnglish, s.relation(i));
      edges.add(new TypedDependency(relation, governor, words.get(i)));
    }
    return new SemanticGraph(edges);
  }
}
