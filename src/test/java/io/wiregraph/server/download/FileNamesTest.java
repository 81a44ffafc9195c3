package io.wiregraph.server.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.view.GraphRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/news/entity/Sergey_Lavrov, wiregraph-entities-Sergey-Lavrov.svg",
    "entity:Russia, wiregraph-entities-Russia.svg",
    "\"x\"; filename=a.exe, wiregraph-entities-x-filename-a-exe.svg",
    "../../etc/passwd, wiregraph-entities-passwd.svg",
    "Россия, wiregraph-entities.svg",
  })
  void nameTellsWhoIsInTheMiddleAndHasNothingElse(String who, String name) {
    assertThat(FileNames.of(new GraphRequest(Map.of("around", List.of(who))), GraphFile.SVG))
        .isEqualTo(name);
  }

  @Test
  void nameIsNoLongerThanSystemsTake() {
    GraphRequest request = new GraphRequest(Map.of("around", List.of("a".repeat(900))));

    assertThat(FileNames.of(request, GraphFile.GEXF)).hasSizeLessThan(100).endsWith("a.gexf");
  }
}
