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

  /** Forgets what was counted in another state of the store. */
  synchronized void keep(String ofState) {
    if (!ofState.equals(state)) {
      counts.clear();
      state = ofState;
    }
  }

  /** Returns how many triples a pattern has, {@link Fragment#MOST_COUNTED} at most. */
  long get(FragmentPattern pattern, PatternScan scan) {
    String name = pattern.query();
    synchronized (this) {
      Long known = counts.get(name);
      if (known != null) {
        return known;
      }
    }
    long count = scan.count(pattern.pattern(), Fragment.MOST_COUNTED);
    synchronized (this) {
      counts.put(name, count);
    }
    return count;
  }
}
