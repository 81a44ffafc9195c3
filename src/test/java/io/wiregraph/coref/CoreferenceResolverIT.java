package io.wiregraph.coref;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.link.GazetteerLinker;
import io.wiregraph.nlp.SharedParser;
import io.wiregraph.text.Article;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreferenceResolverIT {

  private static final String TEXT =
      "Norwegian Foreign Minister Ingrid Solberg arrived in Cairo on Tuesday for talks with the"
          + " Arab League. Solberg said her government would send doctors to Egypt. The country has"
          + " asked the United Nations for help. The foreign minister also met Omar Haddad, the"
          + " governor of Aswan. He thanked her.";

  private static List<Entity> resolve() {
    Article article = SharedParser.article(TEXT, LocalDate.of(2014, 3, 5));
    return new GazetteerLinker()
        .link(new CoreferenceResolver().resolve(article, SharedParser.parser().parse(article)));
  }

  private static Entity labelled(List<Entity> entities, String label) {
    return entities.stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<String> texts(Entity entity) {
    return entity.mentions().stream().map(Mention::text).toList();
  }

  @Test
  void followsPersonsThroughAnArticle() {
    List<Entity> entities = resolve();
    assertThat(texts(labelled(entities, "Ingrid Solberg")))
        .containsExactly("Ingrid Solberg", "Solberg", "her", "The foreign minister", "her");
    assertThat(texts(labelled(entities, "Omar Haddad")))
        .contains("Omar Haddad", "the governor of Aswan", "He");
  }

  @Test
  void linksCountriesCitiesAndBodies() {
    List<Entity> entities = resolve();
    Entity egypt = labelled(entities, "Egypt");
    assertThat(texts(egypt)).containsExactly("Egypt", "The country");
    assertThat(egypt.link()).isNotNull();
    assertThat(labelled(entities, "Norway").type()).isEqualTo(EntityType.COUNTRY);
    assertThat(labelled(entities, "Cairo").type()).isEqualTo(EntityType.CITY);
    assertThat(labelled(entities, "Arab League").link()).isNotNull();
  }

  @Test
  void everyMentionHasAHeadOfItsOwnAndSaysItsWords() {
    Set<Object> heads = new HashSet<>();
    for (Entity entity : resolve()) {
      for (Mention mention : entity.mentions()) {
        assertThat(heads.add(mention.head())).as(mention.text()).isTrue();
        assertThat(TEXT.substring(mention.span().begin(), mention.span().end()))
            .isEqualTo(mention.text());
      }
    }
    assertThat(resolve())
        .flatExtracting(Entity::mentions)
        .extracting(Mention::kind)
        .contains(MentionKind.NAME, MentionKind.NOMINAL, MentionKind.PRONOUN, MentionKind.DATE);
  }
}
