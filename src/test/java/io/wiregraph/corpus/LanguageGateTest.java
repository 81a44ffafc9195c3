package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageGateTest {

  private static final String GERMAN =
      "Die Außenminister der beiden Länder haben sich am Dienstag in der Hauptstadt getroffen, um"
          + " über die Lage an der Grenze und den Handel mit Getreide zu sprechen.";

  private static final LanguageGate GATE = new LanguageGate();

  private static Optional<String> language(String text) {
    int length = new CodePoints(text).length();
    return GATE.otherLanguage(
        new Article(
            new ArticleId("a"),
            text,
            List.of(new Section(SectionKind.BODY, new Span(0, length))),
            Metadata.NONE));
  }

  @Test
  void otherLanguagesAreNamed() {
    assertThat(language(GERMAN)).contains("German");
    assertThat(
            language(
                "Les ministres des affaires étrangères des deux pays se sont rencontrés mardi dans"
                    + " la capitale pour parler de la frontière et du commerce des céréales."))
        .contains("French");
    assertThat(
            language(
                "Министры иностранных дел двух стран встретились во вторник в столице, чтобы"
                    + " обсудить положение на границе и торговлю зерном между двумя странами."))
        .contains("Russian");
    assertThat(
            language(
                "Los ministros de Asuntos Exteriores de los dos países se reunieron el martes en la"
                    + " capital para hablar de la frontera y del comercio de cereales."))
        .contains("Spanish");
  }

  @Test
  void englishPassesWithManyForeignNamesAndWithoutSmallWords() {
    assertThat(
            language(
                "Jürgen Müller-Lüdenscheid met Françoise Lefèvre and Władysław Szczepański in"
                    + " Bad Godesberg on Tuesday; Müller-Lüdenscheid later left for Szczecin."))
        .isEmpty();
    assertThat(
            language(
                "Shares fell sharply. Traders blamed higher interest rates. Banks lost most."
                    + " Analysts expect more losses next week because nobody knows what happens."))
        .isEmpty();
  }

  @Test
  void whatIsTooShortToTellPasses() {
    assertThat(language("Die Außenminister haben sich getroffen.")).isEmpty();
    assertThat(language("1 2 3 ".repeat(100))).isEmpty();
  }

  @Test
  void anotherGateGivesTheSameAnswer() {
    String mixed = GERMAN + " Both sides spoke about grain, borders, ports, trade.";
    assertThat(language(mixed)).isEqualTo(language(mixed));
    assertThat(
            new LanguageGate()
                .otherLanguage(
                    new Article(
                        new ArticleId("b"),
                        mixed,
                        List.of(new Section(SectionKind.BODY, new Span(0, mixed.length()))),
                        Metadata.NONE)))
        .isEqualTo(language(mixed));
  }
}
