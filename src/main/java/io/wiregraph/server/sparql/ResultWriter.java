package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.GuardedQueries;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** Writes answers as programs read them. */
final class ResultWriter implements GuardedQueries.Answer {

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
    RDFWriter.source(triples).format(form.triples().orElseThrow()).output(out);
  }
}
