package io.wiregraph.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were sent last, as long as the store says what it said then. Those that were
 * not asked for longest go first.
 */
public final class DocumentCache {

  private final long mostBytes;
  private final Map<String, Document> documents = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;
  private @Nullable String state;

  /** Keeps documents of so many bytes together. */
  public DocumentCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Returns a document of that state of the store. */
  public synchronized Optional<Document> get(String name, String ofState) {
    keep(ofState);
    return Optional.ofNullable(documents.get(name));
  }

  /** Keeps a document of that state of the store. */
  public synchronized void put(String name, Document document, String ofState) {
    keep(ofState);
    Document before = documents.put(name, document);
    bytes += document.length() - (before == null ? 0 : before.length());
    var oldest = documents.entrySet().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length();
      oldest.remove();
    }
  }

  private void keep(String ofState) {
    if (!ofState.equals(state)) {
      documents.clear();
      bytes = 0;
      state = ofState;
    }
  }
}
