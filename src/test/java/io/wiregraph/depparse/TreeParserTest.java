package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeParserTest {

  private final TreeParser parser = new TreeParser(new MadeUpModel(3).weights());

  @Test
  void everySentenceGetsATreeWithOneRoot() {
    Random random = new Random(4);
    for (int i = 0; i < 100; i++) {
      int size = 1 + random.nextInt(30);
      Tree tree = parser.parse(some(MadeUpModel.WORDS, size, i), some(MadeUpModel.TAGS, size, i));

      assertThat(tree.size()).isEqualTo(size);
      for (int word = 0; word < size; word++) {
        assertThat(reachesRoot(tree, word)).isTrue();
        assertThat(tree.relation(word).equals("root")).isEqualTo(tree.head(word) == Tree.ROOT);
      }
      assertThat(IntStream.range(0, size).filter(w -> tree.head(w) == Tree.ROOT)).hasSize(1);
    }
  }

  @Test
  void nothingGetsAnEmptyTree() {
    assertThat(parser.parse(List.of(), List.of()).size()).isZero();
  }

  @Test
  void threadsAndOrderDoNotMatter() {
    List<Integer> seeds = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
    List<String> alone = seeds.stream().map(this::printed).toList();
    List<String> together = seeds.parallelStream().map(this::printed).toList();
    assertThat(together).isEqualTo(alone);

    TreeParser other = new TreeParser(new MadeUpModel(3).weights());
    Collections.reverse(seeds);
    List<String> reversed =
        new ArrayList<>(seeds.stream().map(seed -> printed(other, seed)).toList());
    Collections.reverse(reversed);
    assertThat(reversed).isEqualTo(alone);
  }

  @Test
  void wordsAndTagsThatNobodyKnowsAreAllTheSame() {
    Tree unknown = parser.parse(List.of("Qatar", "sold", "it"), List.of("XX", "VBD", "PRP"));
    Tree other = parser.parse(List.of("Yemen", "bought", "it"), List.of("YY", "VBD", "PRP"));

    assertThat(print(unknown)).isEqualTo(print(other));
  }

  private String printed(int seed) {
    return printed(parser, seed);
  }

  private static String printed(TreeParser parser, int seed) {
    int size = 1 + seed % 25;
    return print(
        parser.parse(some(MadeUpModel.WORDS, size, seed), some(MadeUpModel.TAGS, size, seed)));
  }

  private static String print(Tree tree) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      text.append(tree.head(i)).append(' ').append(tree.relation(i)).append('\n');
    }
    return text.toString();
  }

  private static List<String> some(List<String> names, int count, int seed) {
    Random random = new Random(seed * 31L + names.size());
    return IntStream.range(0, count)
        .mapToObj(i -> names.get(3 + random.nextInt(names.size() - 3)))
        .toList();
  }

  private static boolean reachesRoot(Tree tree, int word) {
    int at = word;
    for (int steps = 0; steps < tree.size() && at != Tree.ROOT; steps++) {
      at = tree.head(at);
    }
    return at == Tree.ROOT;
  }
}
