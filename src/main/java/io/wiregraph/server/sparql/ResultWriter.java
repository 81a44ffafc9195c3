package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** Writes answers as programs read them. */
final class ResultWriter implements GuardedQueries.Answer {

  /** A document of JSON-LD is made in memory, at some kilobytes a triple. */
  private static final int MOST_IN_MEMORY = 50_000;

  private final ResultForm form;
  private final OutputStream out;

  /** Writes in a form that is none for people. */
  ResultWriter(ResultForm form, OutputStream out) {
    this.form = form;
    this.out = out;
  }

  private RowSetWriter writer() {
    Lang lang = form.rows().orElseThrow();
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  @Override
  public void rows(RowSet rows) {
    writer().write(out, rows, ARQ.getContext());
  }

  @Override
  public void truth(boolean truth) {
    writer().write(out, truth, ARQ.getContext());
  }

  @Override
  public void graph(Graph triples) {
    if (form.mediaType().equals("application/ld+json")
        && Iter.count(Iter.limit(triples.find(), MOST_IN_MEMORY + 1L)) > MOST_IN_MEMORY) {
      throw new RefusedException(
          Reason.LARGE,
          String.format(
              Locale.ROOT,
              "JSON-LD is had of at most %,d triples; Turtle and N-Triples have no such limit.",
              MOST_IN_MEMORY));
    }
    RDFWriter.source(triples).format(form.triples().orElseThrow()).output(out);
  }
}
