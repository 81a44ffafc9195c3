package io.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachingParserTest {

  private static final String TEXT =
      "İstanbul met 😀 Moscow on Feb. 4 . \uD800 x " + "y".repeat(70_000);

  @TempDir Path folder;

  private final CountingParser real = new CountingParser("1");

  @Test
  void aSecondParseOfTheSameArticleIsRead() {
    CachingParser parser = new CachingParser(real, folder);
    ParsedArticle first = parser.parse(article(TEXT, LocalDate.of(2012, 2, 7)));
    ParsedArticle second =
        new CachingParser(real, folder).parse(article(TEXT, LocalDate.of(2012, 2, 7)));

    assertThat(real.parses).isEqualTo(1);
    assertThat(print(second)).isEqualTo(print(first)).contains("2012-02-04");
  }

  @Test
  void whateverDecidesTheOutcomeIsInTheKey() {
    CachingParser parser = new CachingParser(real, folder);
    parser.parse(article("a b", null));
    parser.parse(article("a c", null));
    parser.parse(article("a b", LocalDate.of(2012, 2, 7)));
    parser.parse(
        new Article(
            new ArticleId("a"),
            "a b",
            List.of(new Section(SectionKind.HEADLINE, new Span(0, 3))),
            Metadata.NONE));
    CountingParser newer = new CountingParser("2");
    new CachingParser(newer, folder).parse(article("a b", null));

    assertThat(real.parses).isEqualTo(4);
    assertThat(newer.parses).isEqualTo(1);
    assertThat(parser.version()).isEqualTo("1");
  }

  @Test
  void keepingTheParsesOfSomeArticlesKeepsThoseOfAllParsersAskedFor() throws IOException {
    for (String version : List.of("1", "2", "3")) {
      CachingParser parser = new CachingParser(new CountingParser(version), folder);
      parser.parse(article("a b", null));
      parser.parse(article("a c", null));
    }
    ParseCache cache = new ParseCache(folder, List.of("1", "2"));

    assertThat(cache.keepOnly(Stream.of(article("a b", null)))).isEqualTo(4);
    assertThat(entries())
        .containsExactlyInAnyOrder(
            new ParseCache(folder, "1").entry(article("a b", null)),
            new ParseCache(folder, "2").entry(article("a b", null)));
  }

  @Test
  void theSameTextUnderAnotherNameIsReadToo() {
    CachingParser parser = new CachingParser(real, folder);
    parser.parse(article("a b", null));
    parser.parse(
        new Article(new ArticleId("other"), "a b", article("a b", null).sections(), Metadata.NONE));

    assertThat(real.parses).isEqualTo(1);
  }

  @Test
  void damagedEntriesAreParsedAnewAndReplaced() throws IOException {
    CachingParser parser = new CachingParser(real, folder);
    Article article = article(TEXT, LocalDate.of(2012, 2, 7));
    String expected = print(parser.parse(article));
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    Random random = new Random(1);
    List<byte[]> damaged = new ArrayList<>();
    damaged.add(new byte[0]);
    damaged.add("foreign".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 40; i++) {
      byte[] flipped = whole.clone();
      flipped[i < 12 ? i : random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    for (byte[] bytes : damaged) {
      int before = real.parses;
      Files.write(entry, bytes);
      assertThat(print(parser.parse(article))).isEqualTo(expected);
      assertThat(real.parses).isEqualTo(before + 1);
      assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
    }
  }

  @Test
  void nothingButEntriesIsLeftBehind() throws IOException {
    new CachingParser(real, folder.resolve("new/folder")).parse(article("a b", null));

    assertThat(entries()).hasSize(1).allMatch(f -> f.toString().endsWith(".parse"));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> new CachingParser(real, file).parse(article("a b", null)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void anArticleWithoutSentencesIsRemembered() {
    Article empty = new Article(new ArticleId("a"), "", List.of(), Metadata.NONE);
    CachingParser parser = new CachingParser(real, folder);

    assertThat(parser.parse(empty).sentences()).isEmpty();
    assertThat(parser.parse(empty).sentences()).isEmpty();
    assertThat(real.parses).isEqualTo(1);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Article article(String text, @Nullable LocalDate published) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        new ArticleId("a"),
        text,
        List.of(new Section(SectionKind.BODY, all)),
        new Metadata(null, published, null, null, null));
  }

  private static String print(ParsedArticle article) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : article.sentences()) {
      out.append(s.kind()).append(s.section()).append('\n');
      for (int i = 0; i < s.size(); i++) {
        out.append(s.span(i)).append(s.word(i)).append(' ').append(s.lemma(i)).append(' ');
        out.append(s.tag(i)).append(' ').append(s.name(i)).append(' ').append(s.head(i));
        out.append(' ').append(s.relation(i)).append('\n');
      }
      out.append(s.times()).append('\n');
    }
    return out.toString();
  }

  /** Takes words between spaces for tokens, each hanging on the one before, and counts its runs. */
  private static final class CountingParser implements Parser {

    private final String version;
    private int parses;

    CountingParser(String version) {
      this.version = version;
    }

    @Override
    public String version() {
      return version;
    }

    @Override
    public ParsedArticle parse(Article article) {
      parses++;
      List<Sentence> sentences = new ArrayList<>();
      for (int k = 0; k < article.sections().size(); k++) {
        String[] words = article.text().split(" ", -1);
        int n = words.length;
        int[] begins = new int[n];
        int[] ends = new int[n];
        int[] heads = new int[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
          begins[i] = at;
          ends[i] = at + words[i].codePointCount(0, words[i].length());
          at = ends[i] + 1;
          heads[i] = i - 1;
        }
        LocalDate day = LocalDate.of(2012, 2, 4);
        sentences.add(
            new Sentence(
                article.sections().get(k).kind(),
                k,
                words,
                words,
                words,
                words,
                begins,
                ends,
                heads,
                words,
                List.of(
                    new TimeExpression(0, n - 1, "2012-02-04", day, day.plusDays(1)),
                    new TimeExpression(n - 1, n - 1, null, null, null))));
      }
      return new ParsedArticle(sentences, 3);
    }
  }
}
