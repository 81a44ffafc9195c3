package io.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void featuresAreToldByTheirEnds() {
    assertThat(Template.of("###|C")).contains(Template.BIAS);
    assertThat(Template.of("#<coff#|C")).contains(Template.AFFIX);
    assertThat(Template.of("Bern-NW|C")).contains(Template.NEXT_WORD);
    assertThat(Template.of("-NW|C")).contains(Template.NEXT_WORD);
    assertThat(Template.of("a-PW...Xx-PW_CTYPE|C")).contains(Template.PREVIOUS_WORD_SHAPE);
    assertThat(Template.of("PSEQ|CpC")).contains(Template.EDGE);
    assertThat(Template.of("-Anna-PSEQW2|CpC")).contains(Template.EDGE_WORDS);
  }

  @Test
  void otherFeaturesAreNone() {
    assertThat(Template.of("Bern-NW|CpC")).isEmpty();
    assertThat(Template.of("XY-NEXT-OCCURRENCE-XY|C")).isEmpty();
    assertThat(Template.of("Bern-XNW|C")).isEmpty();
    assertThat(Template.of("#a#")).isEmpty();
  }

  @Test
  void aFeatureIsTakenApartInEveryWay() {
    assertThat(Template.EDGE.ways("PSEQ|CpC")).containsExactly(List.of());
    assertThat(Template.AFFIX.ways("#-a>#|C")).containsExactly(List.of("-a>"));
    assertThat(Template.WORD.ways("so-on-WORD|C")).containsExactly(List.of("so-on"));
    assertThat(Template.EDGE_WORDS.ways("-so-on-PSEQW2|CpC"))
        .containsExactly(List.of("", "so-on"), List.of("-so", "on"));
    assertThat(Template.SHAPE_NEXT_WORD.ways("Xx....-NW_CTYPE|C"))
        .containsExactly(List.of("Xx", "."), List.of("Xx.", ""));
    assertThat(Template.THREE_SHAPES.ways("a.......b-PCNTYPE|C"))
        .containsExactly(List.of("a", "", ".b"), List.of("a", ".", "b"), List.of("a.", "", "b"));
  }

  @Test
  void aModelWithOtherFeaturesIsNotRead() {
    assertThatThrownBy(() -> make("Bern-TAG|C", new float[1]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Bern-TAG");
    assertThatThrownBy(() -> make("Bern-NW|C", new float[2]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Bern-NW");
  }

  private static void make(String feature, float[] weights) throws IOException {
    ModelMaker.make(
        new TrainedModel(
            List.of("O"), List.of(feature), List.of(weights), Map.of(), "0", Set.of()));
  }
}
