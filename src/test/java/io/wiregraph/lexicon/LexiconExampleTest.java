package io.wiregraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconExampleTest {

  @Test
  void everyEntryHasOneWithTheLineWhereItBegins() throws IOException {
    List<LexiconExample> examples = LexiconExample.of(DomainPack.home());

    assertThat(examples).hasSizeGreaterThan(Lexicon.load().size());
    Map<String, List<String>> files = new HashMap<>();
    for (LexiconExample example : examples) {
      if (!files.containsKey(example.file())) {
        files.put(
            example.file(), Files.readAllLines(Path.of(example.file()), StandardCharsets.UTF_8));
      }
      List<String> lines = files.get(example.file());
      assertThat(lines.get((int) example.line() - 1))
          .as(example.place())
          .startsWith("lex:" + example.entry() + " ");
    }
  }
}
