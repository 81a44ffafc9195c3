package io.wiregraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Russia, Russia, NAME",
    "Russian, Russia, ADJECTIVE",
    "Russians, Russia, PEOPLE",
    "RUSSIA, Russia, NAME",
    "U.S., United States, NAME",
    "the United States, United States, NAME",
    "UAE, United Arab Emirates, NAME",
    "Emirati, United Arab Emirates, ADJECTIVE",
    "Britons, United Kingdom, PEOPLE",
    "Côte d'Ivoire, Ivory Coast, NAME",
    "Guinea-Bissau, Guinea-Bissau, NAME",
    "Soviet, Soviet Union, ADJECTIVE",
    "Yugoslavs, Yugoslavia, PEOPLE",
    "Congolese, Democratic Republic of the Congo, ADJECTIVE",
    "Dominican, Dominican Republic, ADJECTIVE",
    "Damascus, Damascus, NAME",
    "Tartous, Tartus, NAME",
    "Kiev, Kyiv, NAME",
    "UN Security Council, United Nations Security Council, NAME",
    "al-Qaeda, Al-Qaeda, NAME",
    "AFP, Agence France-Presse, NAME",
  })
  void knowsAName(String words, String label, Match.Form form) {
    Match match = gazetteer.named(words).orElseThrow();
    assertThat(match.entry().label()).isEqualTo(label);
    assertThat(match.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"us", "turkey", "west", "San José", "Zzyzx"})
  void doesNotTakeAnythingForAName(String words) {
    assertThat(gazetteer.named(words)).isEmpty();
  }

  @Test
  void hasAVersionThatCoversEachDataFile() throws IOException, URISyntaxException {
    URL one = Objects.requireNonNull(Gazetteer.class.getResource(Gazetteer.FILES.get(0)));
    try (Stream<Path> files = Files.list(Path.of(one.toURI()).resolveSibling("."))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".tsv")))
          .containsExactlyInAnyOrderElementsOf(Gazetteer.FILES);
    }
    assertThat(Table.digest(Gazetteer.FILES))
        .isNotEqualTo(Table.digest(Gazetteer.FILES.subList(1, Gazetteer.FILES.size())));
  }

  @Test
  void takesTheLongestName() {
    List<String> words = List.of("a", "UN", "Security", "Council", "resolution", "on", "Syria");
    Match match = gazetteer.longest(words::get, 1, words.size()).orElseThrow();
    assertThat(match.tokens()).isEqualTo(3);
    assertThat(match.entry().type()).isEqualTo("INTERGOVERNMENTAL_ORGANIZATION");
  }

  @Test
  void takesSomeNamesOnlyAfterTheArticle() {
    List<String> words = List.of("the", "West", "and", "West", "Berlin");
    assertThat(gazetteer.longest(words::get, 1, 5)).isPresent();
    assertThat(gazetteer.longest(words::get, 3, 5)).isEmpty();
  }

  @Test
  void tellsWhereAPlaceIs() {
    Optional<Coordinates> damascus = gazetteer.coordinates("Damascus");
    assertThat(damascus)
        .hasValueSatisfying(
            at -> {
              assertThat(at.latitude()).isBetween(33.0, 34.0);
              assertThat(at.longitude()).isBetween(36.0, 37.0);
            });
    assertThat(gazetteer.coordinates("Georgia_(country)")).isPresent();
    assertThat(gazetteer.coordinates("Sergey_Lavrov")).isEmpty();
  }

  @Test
  void knowsCapitals() {
    assertThat(gazetteer.named("Washington").orElseThrow().entry().capital()).isTrue();
    assertThat(gazetteer.named("Aleppo").orElseThrow().entry().capital()).isFalse();
  }

  @Test
  void everyTypeIsAnEntityType() {
    assertThat(Table.rows("bodies.tsv", 5)).allSatisfy(row -> EntityType.valueOf(row[0]));
    assertThat(Table.rows("places.tsv", 8)).allSatisfy(row -> EntityType.valueOf(row[0]));
    assertThat(Table.rows("nouns.tsv", 3)).allSatisfy(row -> EntityType.valueOf(row[1]));
  }

  @Test
  void everyCityNamedByHandIsInTheListOrHasAPlace() {
    List<String> cities = Table.rows("cities.tsv", 7).stream().map(r -> r[1] + r[0]).toList();
    assertThat(Table.rows("places.tsv", 8))
        .filteredOn(row -> !row[2].isEmpty() && !row[4].isEmpty())
        .allSatisfy(row -> assertThat(cities).contains(row[1] + row[2]));
  }

  @Test
  void knowsWordsAndTheirGender() {
    Words words = Words.load();
    assertThat(words.noun("spokeswoman").orElseThrow().gender()).isEqualTo(Gender.FEMININE);
    assertThat(words.noun("government").orElseThrow().collective()).isTrue();
    assertThat(words.gender("Sergei")).isEqualTo(Gender.MASCULINE);
  }
}
