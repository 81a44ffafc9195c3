package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Line;
import io.wiregraph.query.Prefixes;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes sorted triples as Turtle: a block for each subject, its predicates and their objects
 * indented below it.
 */
final class TurtleBlocks {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

  private final Prefixes prefixes;
  private final Writer out;
  private final String indent;
  private String subject = "";
  private String predicate = "";

  /** Whether a predicate of the subject was written. */
  private boolean isOpen;

  /**
   * Prepares to write.
   *
   * @param indent blanks before every line
   */
  TurtleBlocks(Prefixes prefixes, Writer out, String indent) {
    this.prefixes = prefixes;
    this.out = out;
    this.indent = indent;
  }

  /** Writes the declarations of the prefixes. */
  static void declare(Prefixes prefixes, Writer out) throws IOException {
    for (Map.Entry<String, String> prefix : prefixes.map().entrySet()) {
      out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
    }
  }

  /** Writes a triple, which comes after those before it in the order of subject, then predicate. */
  void write(Line line) throws IOException {
    if (!line.subject().equals(subject)) {
      end();
      subject = line.subject();
      if (line.predicate().equals(FactLines.REIFIES)) {
        out.write("\n" + indent + reified(line));
        isOpen = false;
        return;
      }
      out.write("\n" + indent + term(subject) + "\n" + indent + "    ");
    } else if (!isOpen) {
      out.write("\n" + indent + "    ");
    } else if (!line.predicate().equals(predicate)) {
      out.write(" ;\n" + indent + "    ");
    } else {
      out.write(" ,\n" + indent + "        " + term(line.object()));
      return;
    }
    predicate = line.predicate();
    isOpen = true;
    out.write((predicate.equals(TYPE) ? "a" : term(predicate)) + " " + term(line.object()));
  }

  /** Ends the last block. */
  void end() throws IOException {
    if (!subject.isEmpty()) {
      out.write(" .\n");
      subject = "";
    }
  }

  /** Writes a triple and who reifies it as one (Turtle 1.2, section 2.10). */
  private String reified(Line line) {
    String[] terms = line.object().substring("<<( ".length()).split(" ", 3);
    String object = terms[2].substring(0, terms[2].length() - " )>>".length());
    return String.join(
        " ", "<<", term(terms[0]), term(terms[1]), term(object), "~", term(line.subject()), ">>");
  }

  /** Shortens the IRI, or the IRI of the datatype, of a term written as in N-Triples. */
  String term(String term) {
    if (!term.endsWith(">")) {
      return term;
    }
    int start = term.lastIndexOf('<');
    String shorter = prefixes.shorten(term.substring(start + 1, term.length() - 1)).orElse("");
    return shorter.isEmpty() ? term : term.substring(0, start) + shorter;
  }
}
