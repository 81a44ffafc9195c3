package io.wiregraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconExampleTest {

  @Test
  void everyEntryHasOneWithTheLineWhereItBegins() throws IOException {
    List<LexiconExample> examples = LexiconExample.of(DomainPack.home());

    assertThat(examples).hasSizeGreaterThan(Lexicon.load().size());
    for (LexiconExample example : examples) {
      List<String> lines = Files.readAllLines(Path.of(example.file()), StandardCharsets.UTF_8);
      assertThat(lines.get((int) example.line() - 1))
          .as(example.place())
          .startsWith("lex:" + example.entry() + " ");
    }
  }
}
