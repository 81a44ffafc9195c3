package io.wiregraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The articles that a page describes as schema.org data in JSON-LD. */
final class JsonLd {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLd() {}

  /** Returns the descriptions of articles in {@code page}, in its order. */
  static List<JsonNode> articles(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      read(script.data()).ifPresent(data -> collect(data, articles));
    }
    return articles;
  }

  private static Optional<JsonNode> read(String script) {
    try {
      return Optional.of(MAPPER.readTree(script));
    } catch (JsonProcessingException e) {
      // Pages break their own data; then it says nothing, and the page's other metadata counts.
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles) {
    if (node.isArray()) {
      node.forEach(n -> collect(n, articles));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report");
  }

  /** Returns a value as text: itself, its {@code name}, or those of a list joined by "and". */
  static Optional<String> text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (value.isArray()) {
      List<String> texts = new ArrayList<>();
      value.forEach(v -> text(v).ifPresent(texts::add));
      return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", texts));
    }
    return value.isObject()
        ? text(value.get("name")).or(() -> text(value.get("@id")))
        : Optional.of(value.asText());
  }
}
