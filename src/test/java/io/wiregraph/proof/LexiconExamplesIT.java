package io.wiregraph.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.SharedPipeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconExamplesIT {

  private static final int THREADS = 2;

  @Test
  void everyEntryGivesWhatItsExampleExpects() {
    List<LexiconExample> examples = LexiconExample.of(DomainPack.home());
    assertThat(examples).hasSizeGreaterThan(1500);

    List<String> failed = new ArrayList<>();
    new ExampleRun(SharedPipeline.analyser()::analyse)
        .run(
            examples,
            THREADS,
            verdict -> {
              if (!verdict.holds()) {
                failed.add(String.join("\n", verdict.describe()));
              }
            });

    assertThat(failed).isEmpty();
  }
}
