package io.wiregraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A query that was parsed, with values for its parameters: what {@link QueryRun} runs.
 *
 * @param query the parsed query
 * @param values the value of each parameter
 * @param prefixes the store's and the query's own
 */
public record PreparedQuery(Query query, Map<String, Node> values, Prefixes prefixes) {

  /** How Jena's parser words a token that does not belong. */
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"(.*)\" at line (\\d+), column (\\d+)\\.");

  /** How it begins other messages, which say the place twice. */
  private static final Pattern PLACE =
      Pattern.compile("(?:Line|Lexical error at line) (\\d+), column (\\d+)[.:]\\s*");

  /** The text of a token, behind its kind. */
  private static final Pattern TOKEN = Pattern.compile("(?:<\\w+>|\".*?\") \"(.*?) ?\"");

  /** Takes a copy of the values. */
  public PreparedQuery {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Parses a query and reads the values of its parameters.
   *
   * @param source the query
   * @param place how messages call the place that it comes from: a file, a query's name
   * @param given values as the user wrote them, by parameter
   * @param storePrefixes the store's prefixes
   * @param base the store's base IRI, which relative IRIs of the query are relative to
   * @throws InvalidQueryException if the query is no SPARQL, a parameter has no value or is not one
   *     of the query's, or a value is not of its parameter's type
   */
  public static PreparedQuery of(
      NamedQuery source,
      String place,
      Map<String, String> given,
      Prefixes storePrefixes,
      String base) {
    Query query = parse(source.text(), place, storePrefixes, base);
    Prefixes prefixes = storePrefixes.with(query.getPrefixMapping().getNsPrefixMap());
    List<String> known = source.parameters().stream().map(QueryParameter::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidQueryException(
            place
                + ": no parameter '"
                + name
                + "'"
                + (known.isEmpty() ? "; it has none" : "; it has " + String.join(", ", known)));
      }
    }
    Map<String, Node> values = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (QueryParameter parameter : source.parameters()) {
      String value = given.get(parameter.name());
      if (value == null) {
        value = parameter.defaultValue();
      }
      if (value == null) {
        missing.add("--param " + parameter.name() + "=VALUE (" + parameter.description() + ")");
      } else {
        values.put(parameter.name(), parameter.read(value, prefixes, base));
      }
    }
    if (!missing.isEmpty()) {
      throw new InvalidQueryException(place + " needs " + String.join(" and ", missing));
    }
    return new PreparedQuery(query, values, prefixes);
  }

  /** Prepares a query for a store of the program's own domain. */
  public static PreparedQuery of(
      NamedQuery source, String place, Map<String, String> given, String base) {
    return of(source, place, given, Prefixes.ofStore(base), base);
  }

  /** The store's prefixes need not be declared. */
  private static Query parse(String text, String place, Prefixes known, String base) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(known.map());
    try {
      return QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new InvalidQueryException(place + position(e) + ": " + reason(e), e);
    } catch (QueryException e) {
      throw new InvalidQueryException(place + ": " + reason(e), e);
    }
  }

  /** The exception's own column is that of the token before; its message has the right one. */
  private static String position(QueryParseException e) {
    Matcher unexpected = UNEXPECTED.matcher(String.valueOf(e.getMessage()));
    if (unexpected.find()) {
      return place(unexpected.group(2), unexpected.group(3));
    }
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.lookingAt()) {
      return place(place.group(1), place.group(2));
    }
    return e.getLine() > 0 ? ":" + e.getLine() + ":" + e.getColumn() : "";
  }

  /** The end of an empty query is at line 0, which says nothing. */
  private static String place(String line, String column) {
    return line.equals("0") ? "" : ":" + line + ":" + column;
  }

  private static String reason(QueryException e) {
    String message = String.valueOf(e.getMessage()).strip();
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      Matcher token = TOKEN.matcher(unexpected.group(1));
      return token.find() ? "unexpected " + token.group(1) : "the query ends too early";
    }
    Matcher place = PLACE.matcher(message);
    String rest = place.lookingAt() ? message.substring(place.end()) : message;
    return rest.lines().findFirst().orElse("").strip();
  }
}
