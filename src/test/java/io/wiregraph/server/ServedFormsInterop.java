package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that we did not write find the same in every form of a document that is served. */
class ServedFormsInterop {

  /** Reads files of one document and says which are not isomorphic with the first. */
  private static final String RDFLIB =
      """
      import sys, rdflib
      from rdflib.compare import to_isomorphic
      def graph(name, form):
          data = rdflib.ConjunctiveGraph()
          data.parse(name, format=form, publicID=sys.argv[1])
          flat = rdflib.Graph()
          for s, p, o, _ in data.quads():
              flat.add((s, p, o))
          return flat
      pairs = list(zip(sys.argv[2::2], sys.argv[3::2]))
      first = graph(*pairs[0])
      assert len(first) > 5, len(first)
      for name, form in pairs[1:]:
          other = graph(name, form)
          if to_isomorphic(other) != to_isomorphic(first):
              print(name, len(other), len(first))
              for t in list(other - first)[:3] + list(first - other)[:3]:
                  print(t)
      """;

  private static final Map<String, String> OF_RDFLIB =
      Map.of(
          "ttl", "turtle", "jsonld", "json-ld", "nt", "nt", "rdf", "xml", "trig", "trig", "nq",
          "nquads");

  private static final Map<String, String> OF_RAPPER =
      Map.of("ttl", "turtle", "nt", "ntriples", "rdf", "rdfxml", "trig", "trig", "nq", "nquads");

  private static final List<List<String>> FRAGMENT_FORMS =
      List.of(
          List.of("nt", "application/n-triples"),
          List.of("ttl", "text/turtle"),
          List.of("jsonld", "application/ld+json"),
          List.of("rdf", "application/rdf+xml"),
          List.of("trig", "application/trig"),
          List.of("nq", "application/n-quads"));

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void start() throws IOException {
    served = ServedStore.startAtBase(dir.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void formsOfAThingAreIsomorphic() throws Exception {
    for (String thing : List.of("entity/Russia", "article/2012/veto", "dataset")) {
      List<Path> files = new ArrayList<>();
      for (String ending : List.of("nt", "ttl", "jsonld", "rdf")) {
        files.add(file(ending, served.get(thing + "." + ending).body()));
      }
      readAll(thing, files);
    }
  }

  @Test
  void formsOfAFragmentAreIsomorphic() throws Exception {
    for (String fragment : List.of("ldf", "ldf?page=2")) {
      List<Path> files = new ArrayList<>();
      for (List<String> form : FRAGMENT_FORMS) {
        files.add(file(form.get(0), served.get(fragment, "Accept", form.get(1)).body()));
      }
      readAll(fragment, files);
    }
  }

  private static void readAll(String what, List<Path> files) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(served.url(what)));
    for (Path file : files) {
      arguments.add(file.toString());
      arguments.add(OF_RDFLIB.get(ending(file)));
    }
    assertThat(OutsideProgram.python(RDFLIB, arguments.toArray(String[]::new))).as(what).isBlank();
    for (Path file : files) {
      String format = OF_RAPPER.get(ending(file));
      if (format != null) {
        OutsideProgram.run(
            "raptor2-utils",
            "rapper",
            "-q",
            "-c",
            "-i",
            format,
            "-I",
            served.url(what),
            file.toString());
      }
    }
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Path file(String ending, String body) throws IOException {
    assertThat(body).isNotBlank();
    Path file = dir.resolve("read." + ending);
    return Files.writeString(file, body, StandardCharsets.UTF_8);
  }
}
