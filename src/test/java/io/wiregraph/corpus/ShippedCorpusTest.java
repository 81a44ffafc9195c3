package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.text.Article;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The articles in {@code corpus/} are read as what they are, and keep what its README promises. */
class ShippedCorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** A row of the table: id, subject, date, shape. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  private static final Map<String, String> PUBLISHERS =
      Map.of(
          "calder-herald", "the calder herald",
          "eastgate-monitor", "eastgate monitor",
          "harbour-post", "the harbour post",
          "lantern-radio", "lantern radio",
          "meridian-wire", "meridian wire",
          "tollbridge-gazette", "tollbridge gazette");

  private static List<Article> articles() {
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(CORPUS), ReadOptions.DEFAULT).stream()) {
      return results
          .filter(r -> !(r instanceof ReadResult.Skipped))
          .map(r -> ((ReadResult.Read) r).article())
          .toList();
    }
  }

  private static String readme() throws IOException {
    return Files.readString(CORPUS.resolve("README.md"), StandardCharsets.UTF_8);
  }

  private static Map<String, LocalDate> listed() throws IOException {
    Map<String, LocalDate> dates = new TreeMap<>();
    Matcher row = ROW.matcher(readme());
    while (row.find()) {
      dates.put(row.group(1), LocalDate.parse(row.group(3).strip(), DAY));
    }
    return dates;
  }

  private static String words(Article article, SectionKind... kinds) {
    List<SectionKind> wanted = List.of(kinds);
    return article.sections().stream()
        .filter(s -> wanted.contains(s.kind()))
        .map(s -> text(article, s))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Article article, Section section) {
    int[] points = article.text().codePoints().toArray();
    return new String(points, section.span().begin(), section.span().length());
  }

  @Test
  void readmeListsEveryArticleWithItsDate() throws IOException {
    Map<String, LocalDate> read = new TreeMap<>();
    for (Article article : articles()) {
      read.put(article.id().value(), article.metadata().published());
    }
    assertThat(read).isEqualTo(listed());
  }

  @Test
  void everyArticleHasHeadlinePublisherAndDate() {
    SoftAssertions softly = new SoftAssertions();
    for (Article article : articles()) {
      String id = article.id().value();
      softly.assertThat(article.metadata().headline()).as("headline of " + id).isNotBlank();
      softly.assertThat(article.metadata().published()).as("date of " + id).isNotNull();
      softly
          .assertThat(String.valueOf(article.metadata().publisher()))
          .as("publisher of " + id)
          .isEqualToIgnoringCase(PUBLISHERS.get(id.substring(0, id.indexOf('/'))));
    }
    softly.assertAll();
  }

  @Test
  void furnitureStaysOutOfTheText() {
    SoftAssertions softly = new SoftAssertions();
    for (Article article : articles()) {
      softly
          .assertThat(
              words(article, SectionKind.BODY, SectionKind.SUBHEAD, SectionKind.CAPTION)
                  .toLowerCase(Locale.ROOT))
          .as(article.id().value())
          .doesNotContain(
              "post a comment", "print", "e-mail", "most viewed", "all rights", "reporting by")
          .doesNotContain("photograph", "picture: ", "crossword", "last updated", "might also");
    }
    softly.assertAll();
  }

  @Test
  void articlesAreOf250To700Words() {
    SoftAssertions softly = new SoftAssertions();
    for (Article article : articles()) {
      int count =
          words(article, SectionKind.BODY, SectionKind.SUBHEAD).strip().split("\\s+", -1).length;
      softly.assertThat(count).as("words of " + article.id().value()).isBetween(250, 700);
    }
    softly.assertAll();
  }

  @Test
  void whatIsInventedSaysSoAndWhatIsRealPutsNoSentenceInAnybodysMouth() {
    Pattern quotedClause = Pattern.compile("[“\"]\\P{Lu}*\\p{Lu}[^”\"]*[”\"]");
    SoftAssertions softly = new SoftAssertions();
    for (Article article : articles()) {
      boolean isInvented = article.text().contains("\nInvented: ");
      String body = words(article, SectionKind.BODY, SectionKind.CAPTION);
      softly
          .assertThat(isInvented || !quotedClause.matcher(body).find())
          .as("no direct speech in " + article.id().value())
          .isTrue();
      softly
          .assertThat(isInvented && body.contains("Syria"))
          .as("real country in " + article.id().value())
          .isFalse();
    }
    softly.assertAll();
  }
}
