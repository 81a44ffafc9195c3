package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTextTest {

  private final MadeUpModel model = new MadeUpModel(1);

  @Test
  void namesAndNumbersAreThoseOfTheText() throws IOException {
    Weights weights = read(model.text());

    assertThat(weights.words.size()).isEqualTo(MadeUpModel.WORDS.size());
    assertThat(weights.words.find("vetoed", Weights.UNKNOWN)).isEqualTo(4);
    assertThat(weights.tags).isEqualTo(MadeUpModel.TAGS);
    assertThat(weights.labels).isEqualTo(MadeUpModel.LABELS);
    assertThat(weights.hiddenUnits).isEqualTo(MadeUpModel.HIDDEN);
    assertThat(weights.input[7][9]).isEqualTo((float) model.input[7][9]);
    assertThat(weights.output[9][8]).isEqualTo((float) model.output[9][8]);
  }

  @Test
  void featuresAreRelativeToNothing() throws IOException {
    Weights weights = read(model.text());
    int tag = weights.firstTag() + 3;

    assertThat(row(weights, Weights.NULL)).containsOnly(0);
    assertThat(row(weights, weights.firstTag() + Weights.NULL)).containsOnly(0);
    assertThat(row(weights, weights.firstLabel() + Weights.NO_LABEL)).containsOnly(0);
    assertThat(row(weights, tag)[2])
        .isEqualTo((float) model.features[tag][2] - (float) model.features[tag - 2][2]);
  }

  private static float[] row(Weights weights, int feature) {
    float[] row = new float[weights.dimensions];
    System.arraycopy(weights.features, feature * row.length, row, 0, row.length);
    return row;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1234", "-3.2767", "1e-3", "12", "0.12345678901", "-0.0000", "+2.5"})
  void anyNumberIsReadAsJavaReadsIt(String number) throws IOException {
    String text = model.text().replaceFirst("Russia \\S+", "Russia " + number);
    float nothing = (float) model.features[Weights.NULL][0];

    assertThat(row(read(text), 3)[0]).isEqualTo(Float.parseFloat(number) - nothing);
  }

  @ParameterizedTest
  @CsvSource({
    "dict=,words=,dict",
    "numTokens=48,numTokens=47,48",
    "hiddenSize=10,hiddenSize=ten,ten",
    "Russia [-0-9.]+,Russia x0,x0",
  })
  void whatIsNoModelIsRefused(String found, String put, String named) {
    assertThatThrownBy(() -> read(model.text().replaceFirst(found, put)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(named);
  }

  @Test
  void aModelThatEndsEarlyIsRefused() {
    String text = model.text();

    assertThatThrownBy(() -> read(text.substring(0, text.length() / 2)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends early");
  }

  private static Weights read(String text) throws IOException {
    return ModelText.read(new ByteArrayInputStream(MadeUpModel.gzipped(text)));
  }
}
