package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserFormTest {

  @TempDir Path dir;

  @Test
  void theFileHoldsTheWeightsAsTheyWere() throws IOException {
    MadeUpModel model = new MadeUpModel(9);
    Weights weights = new ModelFile<>(dir, "made-up", new ParserForm(model)).open().weights();
    Weights read = new ModelFile<>(dir, "made-up", new ParserForm(model)).open().weights();

    assertThat(model.opened).isEqualTo(1);
    assertThat(read).isNotSameAs(weights);
    assertThat(read.words.text()).isEqualTo(weights.words.text());
    assertThat(read.words.ends()).isEqualTo(weights.words.ends());
    assertThat(read.names()).isEqualTo(weights.names());
    assertThat(read.features).isEqualTo(weights.features);
    assertThat(read.input).isDeepEqualTo(weights.input);
    assertThat(read.base).isEqualTo(weights.base);
    assertThat(read.output).isDeepEqualTo(weights.output);
  }
}
