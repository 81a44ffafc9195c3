package io.wiregraph.server.fragments;

import io.wiregraph.store.PatternScan;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many triples patterns have that were asked for lately, as long as the store is the same. */
final class CountCache {

  private static final int MOST_KEPT = 10_000;

  private final Map<String, Long> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private String state = "";

  /**
   * Returns how many triples a pattern has, {@link Fragment#MOST_COUNTED} at most.
   *
   * @param ofState the state of the store that is scanned; what is known of others is forgotten
   */
  long get(FragmentPattern pattern, PatternScan scan, String ofState) {
    String name = pattern.query();
    synchronized (this) {
      if (!ofState.equals(state)) {
        counts.clear();
        state = ofState;
      }
      Long known = counts.get(name);
      if (known != null) {
        return known;
      }
    }
    long count = scan.count(pattern.pattern(), Fragment.MOST_COUNTED);
    synchronized (this) {
      // Another may have found the store changed meanwhile.
      if (ofState.equals(state)) {
        counts.put(name, count);
      }
    }
    return count;
  }
}
