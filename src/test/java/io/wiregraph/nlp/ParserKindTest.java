package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParserKindTest {

  @Test
  void parsesOfOneKindAreNotTakenForThoseOfAnother() {
    assertThat(Arrays.stream(ParserKind.values()).map(ParserKind::version))
        .doesNotHaveDuplicates()
        .allMatch(version -> version.startsWith("corenlp-"));
  }
}
