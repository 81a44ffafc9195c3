package io.wiregraph.nlp;

import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The one parser that all tests with real models share; loading it takes seconds. */
public final class SharedParser {

  private static final Models MODELS = Models.load(ParserKind.OWN, Path.of("target", "models"));

  private static final CoreNlpParser PARSER = new CoreNlpParser(MODELS, ParserKind.OWN.version());

  private SharedParser() {}

  /** Returns the parser. */
  public static CoreNlpParser parser() {
    return PARSER;
  }

  /** Returns its models. */
  static Models models() {
    return MODELS;
  }

  /** Returns an article of one paragraph. */
  public static Article article(String text, LocalDate published) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        new ArticleId("a"),
        text,
        List.of(new Section(SectionKind.BODY, all)),
        new Metadata(null, published, null, null, null));
  }
}
