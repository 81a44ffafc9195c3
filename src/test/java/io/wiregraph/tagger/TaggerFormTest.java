package io.wiregraph.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerFormTest {

  @TempDir Path dir;

  private final MadeUpTagger model =
      new MadeUpTagger()
          .word("the", "DT", "NN")
          .word("run", "NN", "VB")
          .cluster("kyiv", "21")
          .weight(Features.WORD_BEFORE, "the", "VB", -2)
          .weight(Features.CLUSTER, "21", "VB", 1.5);

  @Test
  void theFileHoldsTheModelAsItWas() throws IOException {
    Model made = open().model();
    Model read = open().model();

    assertThat(model.read).isEqualTo(1);
    assertThat(read).isNotSameAs(made).usingRecursiveComparison().isEqualTo(made);
    assertThat(open().tag(List.of("the", "run", "Kyiv"))).containsExactly("DT", "NN", "VB");
  }

  @Test
  void aModelThatLooksAtSomethingElseIsNotTaken() {
    model.looksAt("Extractor(0,word)");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other features");
  }

  private Tagger open() throws IOException {
    return new ModelFile<>(dir, "made-up", new TaggerForm(model, model)).open();
  }
}
