package io.wiregraph.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedFactsTest {

  private static final String BASE = "https://example.org/";

  @TempDir Path dir;

  /** The hash is what sha256sum says of "article/b#event=1,2", its first 16 digits. */
  @Test
  void whatAMentionWasCalledAloneLeadsToWhatItIsMergedInto() {
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("graph"), BASE)) {
      store.write(
          () ->
              store.putDerived(
                  (sink, merged) -> {
                    for (String mention : new String[] {"b#event=1,2", "b#entity=1,2"}) {
                      sink.add(
                          NodeFactory.createURI(BASE + "article/" + mention),
                          Wg.DENOTES,
                          NodeFactory.createURI(BASE + "event/0123456789abcdef"));
                    }
                  }));
      MovedFacts moved = new MovedFacts(store);

      assertThat(moved.now(BASE + "event/cdac3cf31e3a956d"))
          .contains(BASE + "event/0123456789abcdef");
      assertThat(moved.now(BASE + "event/0123456789abcdef")).isEmpty();
      assertThat(moved.now(BASE + "statement/cdac3cf31e3a956d")).isEmpty();
    }
  }
}
