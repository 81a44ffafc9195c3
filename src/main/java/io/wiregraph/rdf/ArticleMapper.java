package io.wiregraph.rdf;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The article with its metadata, its evidence sentences, and its text where that is published. */
final class ArticleMapper {

  /** An address with nothing in it that may not stand in an IRI. */
  private static final Pattern WEB =
      Pattern.compile("https?://[^/\\s<>\"{}|^`\\\\]+[^\\s<>\"{}|^`\\\\]*");

  private final IriMinter iris;
  private final GraphOptions options;

  ArticleMapper(IriMinter iris, GraphOptions options) {
    this.iris = iris;
    this.options = options;
  }

  void map(ArticleView view, QuotedText quoted, QuadSink out) {
    Article article = view.record().article();
    Node node = iris.article(article.id());
    out.add(node, RDF.type.asNode(), Wg.ARTICLE);
    out.add(node, RDF.type.asNode(), SchemaOrg.NEWS_ARTICLE);
    metadata(node, article.metadata(), out);
    TreeSet<Span> sentences = new TreeSet<>(quoted.evidence());
    if (options.isDetailed()) {
      sentences.addAll(view.record().sentences());
    }
    for (Span sentence : sentences) {
      Node span = view.span(sentence);
      if (options.isDetailed()) {
        out.add(span, RDF.type.asNode(), Nif.SENTENCE);
        out.add(span, Nif.REFERENCE_CONTEXT, node);
      }
      quoted.words(span, sentence, Nif.ANCHOR_OF, out);
    }
    if (options.isTextPublished()) {
      int length = quoted.length();
      Node whole = view.span(new Span(0, length));
      out.add(whole, RDF.type.asNode(), Nif.CONTEXT);
      out.add(whole, Nif.SOURCE_URL, node);
      out.add(whole, Nif.BEGIN_INDEX, SpanMapper.index(0));
      out.add(whole, Nif.END_INDEX, SpanMapper.index(length));
      out.add(whole, Nif.IS_STRING, Literals.string(article.text()));
    }
  }

  private static void metadata(Node node, Metadata metadata, QuadSink out) {
    if (metadata.headline() != null) {
      out.add(node, SchemaOrg.HEADLINE, Literals.english(metadata.headline()));
    }
    if (metadata.published() != null) {
      out.add(node, SchemaOrg.DATE_PUBLISHED, Literals.date(metadata.published()));
    }
    words(node, SchemaOrg.PUBLISHER, metadata.publisher(), out);
    words(node, SchemaOrg.AUTHOR, metadata.author(), out);
    if (metadata.url() != null) {
      out.add(
          node, SchemaOrg.URL, NodeFactory.createLiteralDT(metadata.url(), XSDDatatype.XSDanyURI));
      page(metadata.url()).ifPresent(page -> out.add(node, Prov.WAS_DERIVED_FROM, page));
    }
  }

  /** Returns the page of an address; files have all sorts of things there, not only addresses. */
  private static Optional<Node> page(String url) {
    return WEB.matcher(url).matches() ? Optional.of(NodeFactory.createURI(url)) : Optional.empty();
  }

  private static void words(Node node, Node property, @Nullable String words, QuadSink out) {
    if (words != null) {
      out.add(node, property, Literals.string(words));
    }
  }
}
