package io.wiregraph.pack;

import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** Reads Turtle with the line of every triple, which Jena's usual readers keep to themselves. */
final class TurtleFile {

  private TurtleFile() {}

  /** Takes a triple. */
  @FunctionalInterface
  interface Sink {
    /** Takes a triple that ends at that line, from 1. */
    void add(Triple triple, long line);
  }

  /**
   * Reads a file.
   *
   * @param file how messages call it
   * @param base what relative IRIs are relative to
   * @throws PackException if it is no proper Turtle
   */
  static void read(String file, byte[] bytes, String base, Sink sink) {
    ErrorHandler errors = new Strict(file);
    Tokenizer tokens =
        TokenizerText.create().source(new ByteArrayInputStream(bytes)).errorHandler(errors).build();
    new LangTurtle(tokens, new Profile(base, errors, sink), StreamRDFLib.sinkNull()).parse();
  }

  /** Hands on every triple with its line. */
  private static final class Profile extends ParserProfileStd {

    private final Sink sink;

    Profile(String base, ErrorHandler errors, Sink sink) {
      super(
          RiotLib.factoryRDF(),
          errors,
          IRIxResolver.create(base).build(),
          PrefixMapFactory.create(),
          RIOT.getContext(),
          true,
          false);
      this.sink = sink;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      Triple triple = super.createTriple(subject, predicate, object, line, column);
      sink.add(triple, line);
      return triple;
    }
  }

  /** Even what Jena only warns of, a date that is none or an IRI with a space, is wrong here. */
  private record Strict(String file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      throw complaint(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
      throw complaint(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw complaint(message, line, column);
    }

    private PackException complaint(String message, long line, long column) {
      String place = line < 0 ? file : file + ":" + line + ":" + column;
      return new PackException(place + ": " + message);
    }
  }
}
