package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutAnalyserTest {

  private static final String BODY =
      "The harbour master of Selby closed the port on Monday after a fire on a ferry.";
  private static final String MORE = "Nobody was hurt, and the cause is not known, he said.";

  private static Layout analyse(String text) {
    return new LayoutAnalyser().analyse(text, List.of());
  }

  private static List<String> sections(String text) {
    CodePoints points = new CodePoints(text);
    return analyse(text).sections().stream()
        .map(s -> s.kind() + " " + points.cut(s.span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Last updated: 28 July, 2012 | DATE",
        "Published 2012-07-28 | DATE",
        "02.01.14 1:40 PM ET | DATE",
        "Updated 3:15 p.m. | DATE",
        "Tue Oct 4, 2011 8:12pm EDT | DATE",
        "By JANE DOE | BYLINE",
        "By Jane Doe and John van der Berg, staff writers | BYLINE",
        "(Reporting by Jane Doe; editing by John Roe) | BYLINE",
        "BBC NEWS | FURNITURE",
        "SELBY GAZETTE | FURNITURE",
        "Share this | FURNITURE",
        "Port of Selby closed after fire | HEADLINE",
        "Is the port of Selby safe? | HEADLINE",
        "Monday's fire was the third of the year. | BODY",
      })
  void aLineAboveTheBodyIsWhatItLooksLike(String line, String kind) {
    assertThat(sections(line + "\n\n" + BODY + "\n\n" + MORE))
        .containsExactly(kind + " " + line, "BODY " + BODY, "BODY " + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To contact the reporters on this story: Jane Doe in Selby at | FURNITURE",
        "No comments: | FURNITURE",
        "Post a Comment | FURNITURE",
        "Read more: Ferries of the north | FURNITURE",
        "© 2014 Selby Gazette | FURNITURE",
        "World | BODY",
        "Copyright law protects the report of the inspectors. | BODY",
        "Read more books, the harbour master told the reporters of the town. | BODY",
      })
  void aLineBelowTheBodyIsFurnitureOnlyIfACueSaysSo(String line, String kind) {
    assertThat(sections(BODY + "\n\n" + MORE + "\n\n" + line))
        .containsExactly("BODY " + BODY, "BODY " + MORE, kind + " " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Feb. 7 (Selby Wire) --",
        "BEIRUT, July 28 (Reuters) -",
        "(Reuters) -",
        "MOSCOW —",
        "WASHINGTON, D.C. (AP) —",
        "Damascus, Syria (CNN) --",
        "PORT SELBY, Feb. 6 (Selby Wire) --",
        "KNOXVILLE , Iowa -LRB- AP -RRB- --",
      })
  void theDatelineIsCutFromTheFirstSentence(String dateline) {
    assertThat(sections(dateline + " " + BODY))
        .containsExactly("DATELINE " + dateline, "BODY " + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO - the alliance of the north - sent two ships to the port of Selby.",
        "May 7 -- the day of the fire -- was a holiday in the town of Selby.",
        "The port (Selby) - closed since Monday - opens tomorrow, the town says.",
        "Searches are presently suspended until morning .",
        "Post a Comment",
        "Syria agreed",
      })
  void aTextOfOneLineIsBody(String text) {
    assertThat(sections(text)).containsExactly("BODY " + text);
  }

  @Test
  void aCaptionLosesItsCreditAndKeepsItsTitle() {
    assertThat(
            sections(
                "Port closed after fire\n\nA ferry in smoke\nSmoke rises over the port on Monday. "
                    + "Photographer: Jo Roe/AFP/Getty Images\n\n"
                    + BODY))
        .containsExactly(
            "HEADLINE Port closed after fire",
            "CAPTION A ferry in smoke",
            "CAPTION Smoke rises over the port on Monday.",
            "FURNITURE Photographer: Jo Roe/AFP/Getty Images",
            "BODY " + BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘Too Late’", "Tacit Welcome", "THE STORY SO FAR", "What comes next?"})
  void aShortLineBetweenParagraphsIsASubhead(String line) {
    assertThat(sections(BODY + "\n\n" + line + "\n\n" + MORE))
        .containsExactly("BODY " + BODY, "SUBHEAD " + line, "BODY " + MORE);
  }

  @Test
  void linesWrappedAtAWidthAreOneParagraph() {
    String wrapped =
        "The harbour master of Selby closed the port on Monday after a fire on\n"
            + "a ferry. Nobody was hurt, and the cause is not known, he told the\n"
            + "Selby Gazette by telephone.";
    assertThat(sections("Port closed after fire\n" + wrapped + "\n\n" + MORE))
        .containsExactly("HEADLINE Port closed after fire", "BODY " + wrapped, "BODY " + MORE);
  }

  @Test
  void longLinesAreAParagraphEach() {
    String first = BODY + " " + MORE;
    String second = MORE + " " + BODY;
    assertThat(sections(first + "\n" + second)).containsExactly("BODY " + first, "BODY " + second);
  }

  @Test
  void itemsOfAListStandAlone() {
    assertThat(sections("The rules are:\n1. Ferries wait.\n2. Boats do not.\n• Swimmers stay out."))
        .containsExactly(
            "BODY The rules are:",
            "FURNITURE 1.",
            "BODY Ferries wait.",
            "FURNITURE 2.",
            "BODY Boats do not.",
            "FURNITURE •",
            "BODY Swimmers stay out.");
  }

  @Test
  void linksToOtherArticlesAreFurnitureUntilASentenceComes() {
    assertThat(
            sections(BODY + "\n\nYou Might Also Like…\nSeven ferries to love\nTen ports\n" + MORE))
        .containsExactly(
            "BODY " + BODY,
            "FURNITURE You Might Also Like…",
            "FURNITURE Seven ferries to love",
            "FURNITURE Ten ports",
            "BODY " + MORE);
  }

  @Test
  void placesCountCodePointsAndSpaceOfEveryKindIsLeftOut() {
    assertThat(analyse("\uFEFF\u00A0🚢🚢 sank.\u00A0\r\n\r\nAll got off.").sections())
        .extracting(Section::span)
        .extracting(s -> s.begin() + "-" + s.end())
        .containsExactly("2-10", "15-27");
  }

  @Test
  void theTextNamesHeadlineWriterAndOutlet() {
    Layout layout =
        analyse(
            "SELBY WIRE\n\nPort closed after fire\n\nBy Jane Doe in Selby\n\n"
                + "SELBY, July 28 (Selby Wire) -- "
                + BODY);
    assertThat(layout.headline()).isEqualTo("Port closed after fire");
    assertThat(layout.author()).isEqualTo("Jane Doe");
    assertThat(layout.publisher()).isEqualTo("Selby Wire");
    assertThat(layout.dates().day()).hasToString("--07-28");
  }

  @Test
  void aLineMayGiveTheDateOfTheFirstVersionAndOfTheLast() {
    Layout layout =
        analyse(
            "Port closed after fire\n\n"
                + "Published: Sat, 28 Jul 2012 06:30 GMT | Updated: Sun, 29 Jul 2012 10:45 GMT\n\n"
                + BODY
                + "\n\n"
                + MORE);
    assertThat(layout.sections().get(1).kind()).isEqualTo(SectionKind.DATE);
    assertThat(layout.dates().published()).hasToString("2012-07-28");
    assertThat(layout.dates().updated()).hasToString("2012-07-29");
  }
}
