package io.wiregraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentCacheTest {

  private static Document document(int length) {
    return new Document(new byte[length], "text/plain");
  }

  @Test
  void whoWasNotAskedForLongestGoesAndItsValidatorStays() {
    DocumentCache cache = new DocumentCache(100);
    Document first = document(60);
    cache.put("first", first, "now");
    cache.put("second", document(30), "now");
    assertThat(cache.get("second", "now")).isPresent();
    cache.put("third", document(40), "now");

    assertThat(cache.get("first", "now")).isEmpty();
    assertThat(cache.get("second", "now")).isPresent();
    assertThat(cache.tag("first", "now")).contains(first.tag());
  }

  @Test
  void nothingOutlivesTheStateOfTheStore() {
    DocumentCache cache = new DocumentCache(100);
    cache.put("page", document(60), "before");

    assertThat(cache.tag("page", "now")).isEmpty();
    assertThat(cache.get("page", "now")).isEmpty();
    assertThat(cache.get("page", "before")).isEmpty();
  }
}
