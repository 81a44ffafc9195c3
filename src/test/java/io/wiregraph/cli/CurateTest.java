package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user decides is in every answer at once, and can be taken back. */
class CurateTest {

  @TempDir static Path dir;
  private static Path store;

  @BeforeAll
  static void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  private Outcome curate(String... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "curate";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--store";
    all[args.length + 2] = store;
    return Calls.call(all);
  }

  /** All triples but those that say which program derived them. */
  private static String graph() {
    return Calls.call("export", "--store", store, "--format", "nquads")
        .out()
        .lines()
        .filter(line -> !line.contains("/graph/build>"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void twoMadeOneAreOneInTheGraphUntilUndone() {
    String before = graph();
    assertThat(before).contains("entity/Sergei_Lavrov>", "entity/Kofi_Annan>");

    Outcome same = curate("same", "entity/Sergei_Lavrov", MadeUpStore.BASE + "entity/Kofi_Annan");

    assertThat(same.code()).isZero();
    assertThat(same.out()).startsWith("1: Sergei Lavrov (article/2012/talks#entity=0,13) is Kofi");
    assertThat(graph())
        .doesNotContain("entity/Kofi_Annan>")
        .contains("<http://www.w3.org/2002/07/owl#sameAs>", "\"user's decision\"");
    assertThat(Calls.call("validate", "--store", store).code()).isZero();
    assertThat(curate("list").out()).startsWith("1: ").hasLineCount(1);

    assertThat(curate("undo").out()).startsWith("undone: Sergei Lavrov");
    assertThat(graph()).isEqualTo(before);
    assertThat(curate("list").err()).contains("nothing is decided yet");
  }

  @Test
  void linkAndLabelAreTakenAndOutliveTheNextBuild() {
    String address = "https://en.wikipedia.org/wiki/Sergey_Lavrov";
    assertThat(curate("link", "Sergei_Lavrov", address).err()).contains("/entity/Sergey_Lavrov>");
    assertThat(curate("label", "entity/Hillary_Clinton", "Hillary Rodham Clinton").code()).isZero();
    assertThat(curate("link", "article/2012/veto#entity=2,8", "none").code()).isZero();

    MadeUpStore.build(store);

    assertThat(graph())
        .contains("\"Hillary Rodham Clinton\"@en", "<http://dbpedia.org/resource/Sergey_Lavrov>")
        .doesNotContain("exactMatch> <http://dbpedia.org/resource/Russia>");
    assertThat(curate("undo", "2").out()).contains("Hillary Rodham Clinton");
    assertThat(curate("list").out()).hasLineCount(2);
    curate("undo");
    curate("undo");
  }

  @Test
  void wrongCallsChangeNothingAndSayWhy() {
    String before = graph();

    assertThat(curate("same", "entity/Nobody", "entity/Kofi_Annan"))
        .matches(o -> o.code() == 2)
        .matches(o -> o.err().contains("no entity with a name <" + MadeUpStore.BASE + "entity/No"));
    assertThat(curate("same", "entity/Kofi_Annan", "Kofi_Annan").err())
        .contains("are one entity already");
    assertThat(curate("different", "Kofi_Annan", "Kofi_Annan").code()).isEqualTo(2);
    assertThat(curate("link", "Kofi_Annan", "https://example.org/x").err()).contains("no address");
    assertThat(curate("undo").err()).contains("no decision to undo");
    assertThat(curate("undo", "three").code()).isEqualTo(2);
    assertThat(graph()).isEqualTo(before);
  }
}
