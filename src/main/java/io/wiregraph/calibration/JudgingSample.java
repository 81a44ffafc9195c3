package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws facts for somebody to judge, at random but always the same: half of them rule by rule in
 * turn, so that each rule is judged, the others from all that is left.
 */
public final class JudgingSample {

  private final String seed;
  private final SortedMap<String, String> byDigest = new TreeMap<>();
  private final SortedMap<String, Deque<String>> byRule = new TreeMap<>();

  /**
   * Starts a sample.
   *
   * @param seed another one gives another sample
   */
  public JudgingSample(String seed) {
    this.seed = seed;
  }

  /** Adds the facts of an article to what is drawn from. */
  public void add(String document, ArticleFacts article, List<Assessed> assessed) {
    for (Assessed each : assessed) {
      ObjectNode line = JudgedLine.of(document, article, each);
      String text = line.toString();
      byte[] digest = Sha256.start().digest((seed + text).getBytes(StandardCharsets.UTF_8));
      String key = HexFormat.of().formatHex(digest);
      byDigest.put(key, text);
      byRule
          .computeIfAbsent(each.family() + each.fact().id().kind(), r -> new ArrayDeque<>())
          .add(key);
    }
  }

  /** Returns {@code count} facts as lines of JSON without judgement, by article and place. */
  public List<String> draw(int count) {
    List<Deque<String>> rules = new ArrayList<>();
    byRule.values().forEach(keys -> rules.add(new ArrayDeque<>(keys.stream().sorted().toList())));
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < count / 2 && rules.stream().anyMatch(keys -> !keys.isEmpty())) {
      for (Deque<String> keys : rules) {
        String key = drawn.size() < count / 2 ? keys.poll() : null;
        if (key != null) {
          drawn.add(key);
        }
      }
    }
    byDigest.keySet().stream()
        .filter(key -> !drawn.contains(key))
        .limit(count - drawn.size())
        .forEach(drawn::add);
    return drawn.stream()
        .map(key -> String.valueOf(byDigest.get(key)))
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
