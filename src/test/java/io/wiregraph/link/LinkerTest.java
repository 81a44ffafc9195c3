package io.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.PlainSentences;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {

  @TempDir private Path dir;

  private Linker linker;

  @BeforeEach
  void open() {
    IndexFile file = new IndexFile(dir, MadeUpDictionary::open);
    linker =
        Linker.load(
            file,
            new IndexFile.Listener() {
              @Override
              public void begun(long lines) {}

              @Override
              public void read(long lines) {}

              @Override
              public void ended() {}
            });
  }

  /** Returns a sentence of words parted by blanks; of its parse only words and spans count here. */
  private static ParsedArticle article(String text) {
    return new ParsedArticle(List.of(PlainSentences.of(text)));
  }

  private static Entity entity(String text, EntityType type, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      int begin = text.indexOf(name);
      Span span = new Span(begin, begin + name.length());
      mentions.add(new Mention(span, span, name, MentionKind.NAME, type, null, 0.9));
    }
    mentions.sort(java.util.Comparator.comparing(Mention::span));
    Span first = mentions.get(0).span();
    return new Entity(new EntityId(first), names[0], type, mentions, null);
  }

  private @Nullable Link link(String text, EntityType type, String... names) {
    return linker.link(article(text), List.of(entity(text, type, names))).get(0).link();
  }

  @Test
  void theLongestNameOfAnEntityDecides() {
    Link link =
        link("Brandt spoke . Anna Brandt left .", EntityType.PERSON, "Brandt", "Anna Brandt");
    assertThat(link).isNotNull();
    assertThat(link.title()).isEqualTo("Anna_Brandt");
    assertThat(link.confidence()).isBetween(0.33, 1.0);
  }

  @Test
  void theArticleTellsOneBearerOfANameFromAnother() {
    Link politician =
        link(
            "Tom Reed won the election to parliament for his party", EntityType.PERSON, "Tom Reed");
    Link footballer =
        link("Tom Reed , the striker , scored a goal in the league", EntityType.PERSON, "Tom Reed");
    assertThat(politician == null ? "" : politician.title()).doesNotContain("footballer");
    assertThat(footballer == null ? "" : footballer.title()).doesNotContain("politician");
  }

  @Test
  void theStateBehindTheCommaTellsTheTown() {
    String text = "Milford , Ostmark";
    Entity town = entity(text, EntityType.CITY, "Milford");
    Entity state = entity(text, EntityType.PLACE, "Ostmark");
    List<Entity> linked = linker.link(article(text), List.of(town, state));
    Link link = linked.get(0).link();
    assertThat(link == null ? "" : link.title()).doesNotContain("Westmark");
  }

  @Test
  void aNameCutShortIsLookedUpWithTheCapitalsAroundIt() {
    Sentence plain = article("The Vorland Patriotic Front took the town").sentences().get(0);
    ParsedArticle tagged = new ParsedArticle(List.of(withTags(plain)));
    String text = "The Vorland Patriotic Front took the town";
    Link link =
        linker
            .link(tagged, List.of(entity(text, EntityType.ORGANIZATION, "Patriotic Front")))
            .get(0)
            .link();
    assertThat(link).isNotNull();
    assertThat(link.title()).isEqualTo("Vorland_Patriotic_Front");
  }

  @Test
  void aCommonNounAndALoneNameThatIsAllOfATitleStayUnlinked() {
    assertThat(link("State said so", EntityType.ORGANIZATION, "State")).isNull();
    assertThat(link("Parliament said so", EntityType.ORGANIZATION, "Parliament")).isNull();
    assertThat(link("Salah said so", EntityType.PERSON, "Salah")).isNull();
  }

  /** Tags what is written in capitals as a name. */
  private static Sentence withTags(Sentence plain) {
    int n = plain.size();
    String[] words = new String[n];
    String[] tags = new String[n];
    String[] filler = new String[n];
    int[] begins = new int[n];
    int[] ends = new int[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      words[i] = plain.word(i);
      tags[i] = Character.isUpperCase(words[i].charAt(0)) ? "NNP" : "NN";
      tags[i] = words[i].equals("The") ? "DT" : tags[i];
      filler[i] = "O";
      begins[i] = plain.span(i).begin();
      ends[i] = plain.span(i).end();
      heads[i] = plain.head(i);
    }
    return new Sentence(
        SectionKind.BODY, 0, words, words, tags, filler, begins, ends, heads, filler, List.of());
  }

  @Test
  void whatNoDictionaryKnowsAndWhatHasNoNameStaysUnlinked() {
    assertThat(link("Zzyzx Holdings", EntityType.ORGANIZATION, "Zzyzx Holdings")).isNull();
    assertThat(link("Vorland people", EntityType.GROUP, "Vorland")).isNull();
    assertThat(link("Peace talks", EntityType.ENTITY, "Peace talks")).isNull();
  }

  @Test
  void countriesInReportsOnMatchesAreTheirTeams() {
    String text =
        "Belgium beat Panama : the striker scored a penalty , the goalkeeper saw no corner kick";
    List<Entity> linked =
        linker.link(
            article(text),
            List.of(
                entity(text, EntityType.COUNTRY, "Belgium"),
                entity(text, EntityType.COUNTRY, "Panama")));
    for (Entity team : linked) {
      assertThat(team.type()).isEqualTo(EntityType.ORGANIZATION);
      assertThat(team.link()).isNotNull();
      assertThat(team.link().title()).endsWith("_national_football_team");
    }
    String place = "The striker scored a penalty and the goalkeeper a corner kick in Belgium";
    assertThat(link(place, EntityType.COUNTRY, "Belgium"))
        .isNotNull()
        .extracting(Link::title)
        .isEqualTo("Belgium");
    assertThat(link("Belgium vetoed the resolution", EntityType.COUNTRY, "Belgium"))
        .isNotNull()
        .extracting(Link::title)
        .isEqualTo("Belgium");
  }

  @Test
  void theTitleTellsTheTypeWhereTheArticleDoesNot() {
    String text = "the Norland Trade Council met";
    Entity council = entity(text, EntityType.ENTITY, "Norland Trade Council");
    Entity linked = linker.link(article(text), List.of(council)).get(0);
    assertThat(linked.link()).isNotNull();
    assertThat(linked.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(linked.mentions()).allMatch(m -> m.type() == EntityType.ORGANIZATION);
  }
}
