package io.wiregraph.export.view;

import io.wiregraph.export.graph.Gexf;
import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.graph.GraphFormat;
import io.wiregraph.export.graph.GraphMl;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked of a store as a file of nodes and edges, by names and values: those of the options
 * of a command, and of the parameters of an address.
 */
public final class GraphRequest {

  private static final String VIEW = "view";
  private static final String WHERE = "where";
  private static final String QUERY = "query";
  private static final String AROUND = "around";
  private static final String HOPS = "hops";
  private static final String TOP = "top";
  private static final String YED = "yed";
  private static final String GEXF = "gexf";

  /** The names. Those of {@code where} and {@code around} may be given several times. */
  public static final List<String> NAMES =
      List.of(VIEW, WHERE, QUERY, AROUND, HOPS, TOP, YED, GEXF);

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * Takes names and values. Blank values count as not given, as forms send them.
   *
   * @throws InvalidRequestException if there is another name, or several values where there is to
   *     be one
   */
  public GraphRequest(Map<String, List<String>> given) {
    given.forEach(
        (name, all) -> {
          if (!NAMES.contains(name)) {
            throw new InvalidRequestException(
                "no parameter '" + name + "'; there are " + String.join(", ", NAMES));
          }
          List<String> some = all.stream().filter(value -> !value.isBlank()).toList();
          if (some.size() > 1 && !name.equals(WHERE) && !name.equals(AROUND)) {
            throw new InvalidRequestException(name + " is to be given once");
          }
          if (!some.isEmpty()) {
            values.put(name, some);
          }
        });
  }

  /** Returns whether anything is asked that formats without nodes and edges cannot have. */
  public boolean isGiven() {
    return !values.isEmpty();
  }

  /**
   * Checks that nothing is asked that goes with nodes and edges alone.
   *
   * @param format what the format is called that has none
   * @throws InvalidRequestException if something is
   */
  public void requireNothing(String format) {
    if (isGiven()) {
      throw new InvalidRequestException(
          String.join(", ", values.keySet())
              + (values.size() == 1 ? " goes" : " go")
              + " with formats of nodes and edges, not "
              + format);
    }
  }

  /** Returns the query that is asked instead of a view, or what it is called; empty for a view. */
  public Optional<String> query() {
    return one(QUERY);
  }

  /** Returns which entities are to be in the middle. */
  public List<String> around() {
    return values.getOrDefault(AROUND, List.of());
  }

  /**
   * Returns which view is asked for.
   *
   * @param file its format, of which each has the view that is usual for it
   * @throws InvalidRequestException if there is none of that name
   */
  public ViewKind kind(GraphFile file) {
    return one(VIEW)
        .map(
            code -> ViewKind.ofCode(code).orElseThrow(() -> unknown(VIEW, code, ViewKind.values())))
        .orElse(file == GraphFile.NEO4J ? ViewKind.EVENTS : ViewKind.ENTITIES);
  }

  /**
   * Returns what is asked for where it is no query.
   *
   * @param file its format, which says how many nodes there are where nothing else does
   * @throws InvalidRequestException if a value is wrong
   */
  public ViewRequest view(GraphFile file) {
    return new ViewRequest(kind(file), values.getOrDefault(WHERE, List.of()), extent(file));
  }

  /**
   * Returns which part of the graph is asked for.
   *
   * @param file its format
   * @throws InvalidRequestException if a value is wrong
   */
  public Extent extent(GraphFile file) {
    if (values.containsKey(QUERY) && (values.containsKey(VIEW) || values.containsKey(WHERE))) {
      throw new InvalidRequestException("query goes without view and where");
    }
    if (values.containsKey(HOPS) && around().isEmpty()) {
      throw new InvalidRequestException("hops goes with around");
    }
    return new Extent(around(), number(HOPS, 1), number(TOP, file.usualTop()));
  }

  private int number(String name, int usual) {
    Optional<String> digits = one(name);
    if (digits.isEmpty()) {
      return usual;
    }
    String value = digits.get().strip();
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    if (number < 1) {
      throw new InvalidRequestException(name + " takes 1 or more, not " + value);
    }
    return number;
  }

  /**
   * Returns what writes a format, in the version or for the program that is asked for.
   *
   * @throws InvalidRequestException if that goes with another format
   */
  public GraphFormat format(GraphFile file) {
    Optional<Gexf.Version> version = version();
    if (version.isPresent() && file != GraphFile.GEXF) {
      throw new InvalidRequestException("gexf goes with format gexf");
    }
    if (isForYed()) {
      if (file != GraphFile.GRAPHML) {
        throw new InvalidRequestException("yed goes with format graphml");
      }
      return new GraphMl(true);
    }
    return version.isPresent() ? new Gexf(version.get()) : file.format();
  }

  private Optional<Gexf.Version> version() {
    return one(GEXF)
        .map(
            code ->
                Arrays.stream(Gexf.Version.values())
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> unknown(GEXF, code, Gexf.Version.values())));
  }

  private boolean isForYed() {
    return one(YED)
        .map(
            value ->
                switch (value) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw new InvalidRequestException(YED + " takes true or false, not " + value);
                })
        .orElse(false);
  }

  private Optional<String> one(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static InvalidRequestException unknown(String name, String value, Object[] known) {
    return new InvalidRequestException(
        name
            + " takes "
            + Arrays.stream(known).map(Object::toString).collect(Collectors.joining(", "))
            + ", not "
            + value);
  }
}
