package io.wiregraph.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A context of JSON-LD, of which only what some triples need is handed on: a thousand terms take
 * longer to read than what is said of one thing. Where a context has more in it than prefixes and
 * terms it is handed on whole.
 */
final class TermContext {

  private static final String CONTEXT = "@context";
  private static final String VERSION = "@version";
  private static final String ID = "@id";

  private final JsonObject frame;
  private final boolean isOfTerms;

  /** What is always needed: prefixes, names of keywords, what the frame itself names. */
  private final Map<String, JsonValue> always = new LinkedHashMap<>();

  /** The terms of an IRI. */
  private final Map<String, Map<String, JsonValue>> byIri = new HashMap<>();

  TermContext(JsonObject frame) {
    this.frame = frame;
    this.isOfTerms = frame.get(CONTEXT) instanceof JsonObject context && isOfTerms(context);
    if (isOfTerms) {
      Set<String> named = new HashSet<>();
      frame.forEach((key, value) -> collect(key, value, named));
      JsonObject context = frame.getJsonObject(CONTEXT);
      context.forEach((term, value) -> sort(term, value, context, named));
    }
  }

  private static boolean isOfTerms(JsonObject context) {
    return context.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey().equals(VERSION)
                    || (!entry.getKey().startsWith("@") && isTerm(entry.getValue())));
  }

  private static boolean isTerm(JsonValue value) {
    return value instanceof JsonString
        || (value instanceof JsonObject term
            && term.get(ID) instanceof JsonString
            && !term.containsKey(CONTEXT));
  }

  private static void collect(String key, JsonValue value, Set<String> to) {
    if (key.equals(CONTEXT)) {
      return;
    }
    to.add(key);
    if (value instanceof JsonString text) {
      to.add(text.getString());
    } else if (value instanceof JsonObject object) {
      object.forEach((inner, of) -> collect(inner, of, to));
    } else if (value instanceof JsonArray array) {
      array.forEach(each -> collect(key, each, to));
    }
  }

  private void sort(String term, JsonValue value, JsonObject context, Set<String> named) {
    String iri = term.equals(VERSION) ? ID : iri(id(value), context);
    boolean isPrefix = value instanceof JsonString && (iri.endsWith("#") || iri.endsWith("/"));
    if (iri.startsWith("@") || isPrefix || named.contains(term)) {
      always.put(term, value);
    } else {
      byIri.computeIfAbsent(iri, name -> new LinkedHashMap<>()).put(term, value);
    }
  }

  private static String id(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.asJsonObject().getString(ID);
  }

  private static String iri(String name, JsonObject context) {
    int colon = name.indexOf(':');
    return colon > 0 && context.get(name.substring(0, colon)) instanceof JsonString prefix
        ? prefix.getString() + name.substring(colon + 1)
        : name;
  }

  /** Returns the frame with what of its context is needed for some IRIs. */
  JsonObject frameFor(Set<String> iris) {
    if (!isOfTerms) {
      return frame;
    }
    JsonObjectBuilder context = Json.createObjectBuilder();
    always.forEach(context::add);
    iris.forEach(iri -> byIri.getOrDefault(iri, Map.of()).forEach(context::add));
    JsonObjectBuilder out = Json.createObjectBuilder().add(CONTEXT, context);
    frame.forEach(
        (key, value) -> {
          if (!key.equals(CONTEXT)) {
            out.add(key, value);
          }
        });
    return out.build();
  }
}
