package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ReadResult.Problem;
import io.wiregraph.corpus.ReadResult.Read;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFileTest {

  @TempDir Path dir;

  private ReadResult read(String html, Charset charset) throws IOException {
    Path file = Files.write(dir.resolve("a.html"), html.getBytes(charset));
    try (Reading reading = new ArticleSource(List.of(file), ReadOptions.DEFAULT).open()) {
      return reading.next();
    }
  }

  private Article article(String html) throws IOException {
    return ((Read) read(html, StandardCharsets.UTF_8)).article();
  }

  private static List<String> sections(Article article) {
    CodePoints points = new CodePoints(article.text());
    return article.sections().stream().map(s -> s.kind() + " " + points.cut(s.span())).toList();
  }

  @Test
  void aShortArticleIsKeptWithHeadlineSubheadAndCaption() throws IOException {
    Article article =
        article(
            """
            <title>Port closed | Selby Gazette</title><body><nav><a href=/>Home</a></nav>
            <article><h1>Port closed</h1>
            <figure><img src=a><figcaption>The port on Monday</figcaption></figure>
            <p>A ferry burned&nbsp;on
            Monday.</p><h2>Third fire</h2><p>The port is <b>closed</b>.<br><br>It rains.</p>
            </article><footer>Imprint</footer>""");
    assertThat(article.metadata().headline()).isEqualTo("Port closed");
    assertThat(sections(article))
        .containsExactly(
            "HEADLINE Port closed",
            "CAPTION The port on Monday",
            "BODY A ferry burned on Monday.",
            "SUBHEAD Third fire",
            "BODY The port is closed.",
            "BODY It rains.");
  }

  @Test
  void metadataComesFromStructuredDataFirst() throws IOException {
    Article article =
        article(
            """
            <title>x</title><meta property="og:title" content="Open title">
            <meta property="og:site_name" content="Selby Gazette">
            <link rel=canonical href="http://gazette.example/a">
            <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],
            "headline":"Port closed","datePublished":"2012-02-07T08:00:00+01:00",
            "author":[{"name":"Jane Doe"},{"name":"Jo Roe"}]}]}</script>
            <p>A ferry burned on Monday.""");
    assertThat(article.metadata().headline()).isEqualTo("Port closed");
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2012, 2, 7));
    assertThat(article.metadata().publisher()).isEqualTo("Selby Gazette");
    assertThat(article.metadata().author()).isEqualTo("Jane Doe and Jo Roe");
    assertThat(article.metadata().url()).isEqualTo("http://gazette.example/a");
  }

  @Test
  void aPageWithoutMetadataNamesHeadlineAndWriterInItsText() throws IOException {
    Article article =
        article(
            """
            <title>Selby Gazette - Port closed for a week</title><body>
            <h2>Port closed for a week</h2><div class=byline>By Jane Doe and Jo Roe</div>
            <p>A ferry burned on Monday.</p><p>Posted by Jane Doe at 9:15 AM</p>""");
    assertThat(article.metadata().headline()).isEqualTo("Port closed for a week");
    assertThat(article.metadata().author()).isEqualTo("Jane Doe and Jo Roe");
    assertThat(sections(article))
        .containsExactly(
            "HEADLINE Port closed for a week",
            "BYLINE By Jane Doe and Jo Roe",
            "BODY A ferry burned on Monday.",
            "FURNITURE Posted by Jane Doe at 9:15 AM");
  }

  @Test
  void theEncodingThatAPageDeclaresIsBelieved() throws IOException {
    String page = "<meta charset=\"windows-1252\"><p>The caf\u00e9 \u201cSelby\u201d closed.";
    Read read = (Read) read(page, Charset.forName("windows-1252"));
    assertThat(read.article().text()).contains("caf\u00e9 \u201cSelby\u201d");
  }

  @Test
  void aPageInAnotherEncodingThanItDeclaresIsRefused() throws IOException {
    String page = "<meta charset=\"utf-8\"><p>The caf\u00e9 closed.";
    Problem problem = (Problem) read(page, StandardCharsets.ISO_8859_1);
    assertThat(problem.message()).contains("encoding error: not UTF-8");
  }
}
