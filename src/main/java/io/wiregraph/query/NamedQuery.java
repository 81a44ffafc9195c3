package io.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL query with what its header says of it. The header is made of comment lines:
 *
 * <pre>
 * # group: Events
 * # title: Who vetoed what
 * # answers: Every veto, with who cast it, against what and when.
 * # param: actor iri "who" [entity/Russia]
 * </pre>
 *
 * <p>A parameter without a default in brackets has to be given.
 *
 * @param name how it is called: the file's name without {@code .rq}
 * @param group what it is listed under; empty where the header gives none
 * @param title a short heading; the name where the header gives none
 * @param answers a sentence on what it answers; empty where the header gives none
 * @param parameters the variables that take a value, in the header's order
 * @param text the whole query
 */
public record NamedQuery(
    String name,
    String group,
    String title,
    String answers,
    List<QueryParameter> parameters,
    String text) {

  private static final Pattern HEADER_LINE =
      Pattern.compile("#\\s*(group|title|answers|param):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)\\s+(\\w+)\\s+\"([^\"]*)\"(?:\\s+\\[(.*)\\])?");

  /** Takes a copy of the parameters. */
  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Returns whether it asks for words, which only a store with an index of them knows. */
  public boolean asksForWords() {
    return text.contains("text:query");
  }

  /**
   * Reads the header of a query.
   *
   * @param name how the query is called
   * @param text the whole query
   * @throws InvalidQueryException if a {@code param} line is not of the form above
   */
  public static NamedQuery read(String name, String text) {
    String group = "";
    String title = name;
    String answers = "";
    List<QueryParameter> parameters = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher header = HEADER_LINE.matcher(line.strip());
      if (!header.matches()) {
        continue;
      }
      String value = header.group(2).strip();
      switch (header.group(1)) {
        case "group" -> group = value;
        case "title" -> title = value;
        case "answers" -> answers = answers.isEmpty() ? value : answers + " " + value;
        default -> parameters.add(parameter(name, number, value));
      }
    }
    return new NamedQuery(name, group, title, answers, parameters, text);
  }

  /** Returns the query without its header. */
  public String body() {
    return text.lines()
        .filter(line -> !HEADER_LINE.matcher(line.strip()).matches())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static QueryParameter parameter(String query, int line, String declaration) {
    Matcher parts = PARAMETER.matcher(declaration);
    if (!parts.matches()) {
      throw new InvalidQueryException(
          query
              + ":"
              + line
              + ": a parameter is declared as: # param: name type \"description\" [default]");
    }
    ParameterType type =
        ParameterType.ofCode(parts.group(2))
            .orElseThrow(
                () ->
                    new InvalidQueryException(
                        query + ":" + line + ": unknown parameter type " + parts.group(2)));
    @Nullable String defaultValue = parts.group(4);
    return new QueryParameter(parts.group(1), type, parts.group(3), defaultValue);
  }
}
