package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Line;
import io.wiregraph.export.SortedQuads.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes sorted quads and hands them on, facts in the form that is wanted. */
sealed interface FactLines extends Sink {

  /** {@code rdf:reifies}, which RDF 1.2 has (RDF 1.2 Concepts, section 1.5). */
  String REIFIES = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>";

  /** Hands on what was held back. */
  void end() throws IOException;

  /**
   * RDF 1.1.
   *
   * @param sink takes everything as it comes
   */
  record AsTheyAre(Sink sink) implements FactLines {

    @Override
    public void accept(Line line) throws IOException {
      sink.accept(line);
    }

    @Override
    public void end() {}
  }

  /**
   * RDF 1.2: subject, predicate and object of a fact are one triple term, which the fact reifies.
   * The few lines of a fact are held until all of them are there, as one line of four becomes
   * another that may stand elsewhere.
   */
  final class Reified implements FactLines {

    private static final Pattern FACT = Pattern.compile("<.*/fact/[0-9a-f]+>");
    private static final String RDF = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Set<String> PARTS =
        Set.of(RDF + "subject>", RDF + "predicate>", RDF + "object>");
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::predicate)
            .thenComparing(Line::object)
            .thenComparing(Line::graph);

    private final Sink sink;
    private final List<Line> held = new ArrayList<>();

    Reified(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Line line) throws IOException {
      if (!held.isEmpty() && !isOfSameFact(line, held.get(0))) {
        end();
      }
      if (FACT.matcher(line.subject()).matches()) {
        held.add(line);
      } else {
        sink.accept(line);
      }
    }

    private static boolean isOfSameFact(Line one, Line other) {
      return one.subject().equals(other.subject()) && one.graph().equals(other.graph());
    }

    @Override
    public void end() throws IOException {
      Optional<String> subject = value("subject");
      Optional<String> predicate = value("predicate");
      Optional<String> object = value("object");
      if (subject.isPresent() && predicate.isPresent() && object.isPresent()) {
        String triple = String.join(" ", subject.get(), predicate.get(), object.get());
        Line first = held.get(0);
        held.removeIf(Reified::isOfStatement);
        held.add(new Line(first.subject(), REIFIES, "<<( " + triple + " )>>", first.graph()));
        held.sort(ORDER);
      }
      for (Line line : held) {
        sink.accept(line);
      }
      held.clear();
    }

    /** Returns whether a line is one of the four of an {@code rdf:Statement}. */
    private static boolean isOfStatement(Line line) {
      return PARTS.contains(line.predicate())
          || (line.predicate().equals(RDF + "type>") && line.object().equals(RDF + "Statement>"));
    }

    private Optional<String> value(String name) {
      return held.stream()
          .filter(line -> line.predicate().equals(RDF + name + ">"))
          .map(Line::object)
          .findFirst();
    }
  }
}
