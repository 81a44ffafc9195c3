package io.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.fact.Entity;
import io.wiregraph.nlp.SharedParser;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The linker over the whole of CoreNLP's dictionary; its index is made below the build folder. */
class LinkerIT {

  private static final IndexFile FILE = new IndexFile(Path.of("target", "links"));

  private static Linker linker;

  @BeforeAll
  static void load() {
    linker =
        Linker.load(
            FILE,
            new IndexFile.Listener() {
              @Override
              public void begun(long lines) {}

              @Override
              public void read(long lines) {}

              @Override
              public void ended() {}
            });
  }

  private static Map<String, String> links(String text) {
    Article article = SharedParser.article(text, LocalDate.of(2012, 2, 7));
    ParsedArticle parsed = SharedParser.parser().parse(article);
    List<Entity> entities = new CoreferenceResolver().resolve(article, parsed);
    Map<String, String> links = new TreeMap<>();
    for (Entity entity : linker.link(parsed, entities)) {
      if (entity.link() != null) {
        links.put(entity.label(), entity.link().title());
      }
    }
    return links;
  }

  @Test
  void linksWhatOnlyTheDictionaryKnows() {
    assertThat(
            links(
                "Kelsey Grammer visited Duke University in Durham, North Carolina, on Monday."
                    + " Grammer met members of the National Basketball Association."))
        .containsEntry("Kelsey Grammer", "Kelsey_Grammer")
        .containsEntry("Duke University", "Duke_University")
        .containsEntry("National Basketball Association", "National_Basketball_Association");
  }

  @Test
  void leavesUnknownPersonsAndDatesAlone() {
    Map<String, String> links =
        links("Zebulon Quackwright told reporters on Monday that the talks went on this week.");
    assertThat(links).isEmpty();
  }

  @Test
  void theIndexTakesTensOfMegabytes() throws Exception {
    assertThat(Files.size(FILE.path())).isBetween(40_000_000L, 99_000_000L);
  }
}
