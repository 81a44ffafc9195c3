package io.wiregraph.explain;

import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.Wg;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * What a mention was called when it was alone, or the first of its cluster, and what it is merged
 * into now. The store must not change meanwhile. May be asked from several threads.
 */
public final class MovedFacts {

  private static final int BYTES = 8;
  private static final Pattern FACT = Pattern.compile("/(event|relation|statement)/[0-9a-f]{16}$");

  private final GraphStore store;
  private @Nullable Map<String, String> moved;
  private String readOf = "";

  /** Looks into a store, which stays the caller's. */
  public MovedFacts(GraphStore store) {
    this.store = store;
  }

  /** Returns the IRI that a merged event, relation or statement has now; empty for any other. */
  public synchronized Optional<String> now(String iri) {
    if (!FACT.matcher(iri).find()) {
      return Optional.empty();
    }
    Map<String, String> known = moved;
    String current = store.identityDerivedFrom().orElse("");
    if (known == null || !readOf.equals(current)) {
      known = Txn.calculateRead(store.dataset(), this::read);
      moved = known;
      readOf = current;
    }
    return Optional.ofNullable(known.get(iri));
  }

  /** Only what was merged into another is kept. */
  private Map<String, String> read() {
    Map<String, String> found = new HashMap<>();
    String base = store.iris().base();
    store
        .dataset()
        .asDatasetGraph()
        .findNG(store.iris().identityGraph(), Node.ANY, Wg.DENOTES, Node.ANY)
        .forEachRemaining(
            quad -> {
              String merged = quad.getObject().getURI();
              String member = quad.getSubject().getURI().substring(base.length());
              String kind = merged.substring(base.length(), merged.indexOf('/', base.length()));
              if (member.contains("#" + kind + "=")) {
                String own = base + kind + "/" + hash(member);
                if (!own.equals(merged)) {
                  found.put(own, merged);
                }
              }
            });
    return found;
  }

  /** As merged facts are called: docs/decisions/0012. */
  private static String hash(String path) {
    byte[] digest = Sha256.start().digest(path.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
