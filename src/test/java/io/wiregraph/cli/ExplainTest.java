package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command finds what is meant, in every way to say it, and says clearly what it did not. */
class ExplainTest {

  @TempDir static Path dir;
  private static Path store;

  @BeforeAll
  static void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  private static Outcome explain(String... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "explain";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--store";
    all[args.length + 2] = store;
    return Calls.call(all);
  }

  @Test
  void oneMatchIsExplainedAtOnceByWordsPartsOrIri() {
    Outcome words = explain("Russia vetoed *");

    assertThat(words.code()).isZero();
    assertThat(words.out())
        .startsWith("Russia vetoed resolution\n")
        .contains("its parse was not kept");
    assertThat(explain("Russia", "veto", "*").out()).isEqualTo(words.out());
    assertThat(explain("entity:Russia").out())
        .isEqualTo(explain("russia").out())
        .startsWith("Russia\n");
  }

  @Test
  void manyMatchesAreListedAndSoIsWhatWasLeftOut() {
    Outcome all = explain("* * *", "--limit", "1");

    assertThat(all.out()).contains(" match:\n", "Russia vetoed resolution  fact/");
    assertThat(all.err()).contains("more match and are not explained");
    assertThat(explain("* * *", "--limit", "1", "--format", "json").out())
        .contains("\"asked\" : \"* * *\"", "\"leftOut\" : ");
  }

  @Test
  void userDecisionsAreTold() {
    Calls.call(
        "curate", "different", "entity/Sergei_Lavrov", "entity/Kofi_Annan", "--store", store);

    assertThat(explain("Kofi Annan", "--format", "html").out().replaceAll("\\s+", " "))
        .contains(
            "<dd>&quot;Sergei Lavrov&quot; of article/2012/talks#entity=0,13 is not &quot;Kofi");

    Calls.call("curate", "undo", "--store", store);
  }

  @Test
  void wrongCallsSayWhyAndWhatIsNear() {
    assertThat(explain("Rusia vetoed *"))
        .matches(o -> o.code() == 2)
        .matches(o -> o.err().contains("nothing in the store matches 'Rusia vetoed *'"))
        .matches(o -> o.err().contains("near it are: Russia"));
    assertThat(explain("entity/Nobody"))
        .matches(o -> o.code() == 2)
        .matches(
            o -> o.err().contains("no entity and no fact <" + MadeUpStore.BASE + "entity/Nobody"));
    assertThat(explain("Russia", "vetoed").err()).contains("a fact has three parts");
    assertThat(explain("Russia", "--limit", "0").err()).contains("--limit takes 1 or more");
    assertThat(Calls.call("explain", "Russia", "--store", dir.resolve("none")))
        .matches(o -> o.code() == 1)
        .matches(o -> o.err().contains("is no Wiregraph store"));
  }
}
