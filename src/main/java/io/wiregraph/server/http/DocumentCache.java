package io.wiregraph.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents that were sent last, as long as the store says what it said then. Those that were
 * not asked for longest go first; their validators are kept longer, so that who has one is told so
 * without its being made again.
 */
public final class DocumentCache {

  private static final int MOST_TAGS = 50_000;

  private final long mostBytes;
  private final Map<String, Document> documents = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, String> tags = new LinkedHashMap<>(16, 0.75f, true);
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

  /** Returns the validator of a document of that state of the store, be it kept or not. */
  public synchronized Optional<String> tag(String name, String ofState) {
    keep(ofState);
    return Optional.ofNullable(tags.get(name));
  }

  /** Keeps a document of that state of the store. */
  public synchronized void put(String name, Document document, String ofState) {
    keep(ofState);
    tags.put(name, document.tag());
    if (tags.size() > MOST_TAGS) {
      var least = tags.keySet().iterator();
      least.next();
      least.remove();
    }
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
      tags.clear();
      bytes = 0;
      state = ofState;
    }
  }
}
