package io.wiregraph.server.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form in which the answer of a query is had. */
enum ResultForm {
  /** Rows as JSON. */
  JSON("json", "application/sparql-results+json", "application/json"),
  /** Rows as XML. */
  XML("xml", "application/sparql-results+xml", "application/xml"),
  /** Rows with commas. */
  CSV("csv", "text/csv"),
  /** Rows with tabs. */
  TSV("tsv", "text/tab-separated-values"),
  /** Rows as RDF Thrift. */
  THRIFT("thrift", "application/sparql-results+thrift"),
  /** Rows as a table of text. */
  TEXT("text", "text/plain"),
  /** Triples as Turtle. */
  TURTLE("turtle", "text/turtle"),
  /** Triples as N-Triples. */
  N_TRIPLES("nt", "application/n-triples"),
  /** Triples as JSON-LD. */
  JSON_LD("jsonld", "application/ld+json"),
  /** Triples as RDF/XML. */
  RDF_XML("rdf", "application/rdf+xml"),
  /** A page with the query and some of the answer. */
  HTML("html", "text/html");

  /** Forms of rows and truths; who has no wish gets the first. */
  static final List<ResultForm> OF_ROWS = List.of(JSON, XML, CSV, TSV, THRIFT, TEXT, HTML);

  /** Forms of triples; who has no wish gets the first. */
  static final List<ResultForm> OF_TRIPLES = List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML, HTML);

  private final String name;
  private final String mediaType;
  private final String also;

  ResultForm(String name, String mediaType) {
    this(name, mediaType, mediaType);
  }

  ResultForm(String name, String mediaType, String also) {
    this.name = name;
    this.mediaType = mediaType;
    this.also = also;
  }

  /** Returns what parameters and links call it. */
  String formName() {
    return name;
  }

  /** Returns its media type, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** Returns the media types that ask for it; the first is its own. */
  List<String> mediaTypes() {
    return mediaType.equals(also) ? List.of(mediaType) : List.of(mediaType, also);
  }

  /** Returns the value of the {@code Content-Type} header. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Returns how rows are written in it; empty where they are not. */
  Optional<Lang> rows() {
    return switch (this) {
      case JSON -> Optional.of(ResultSetLang.RS_JSON);
      case XML -> Optional.of(ResultSetLang.RS_XML);
      case CSV -> Optional.of(ResultSetLang.RS_CSV);
      case TSV -> Optional.of(ResultSetLang.RS_TSV);
      case THRIFT -> Optional.of(ResultSetLang.RS_Thrift);
      case TEXT -> Optional.of(ResultSetLang.RS_Text);
      case TURTLE, N_TRIPLES, JSON_LD, RDF_XML, HTML -> Optional.empty();
    };
  }

  /** Returns how triples are written in it; empty where they are not. */
  Optional<RDFFormat> triples() {
    return switch (this) {
      case TURTLE -> Optional.of(RDFFormat.TURTLE_BLOCKS);
      case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
      case JSON_LD -> Optional.of(RDFFormat.JSONLD11_PLAIN);
      case RDF_XML -> Optional.of(RDFFormat.RDFXML_PLAIN);
      case JSON, XML, CSV, TSV, THRIFT, TEXT, HTML -> Optional.empty();
    };
  }

  /** Returns the form of that name or media type, among those given. */
  static Optional<ResultForm> named(String name, List<ResultForm> among) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(among::contains)
        .filter(form -> form.name.equals(wanted) || form.mediaTypes().contains(wanted))
        .findFirst();
  }
}
