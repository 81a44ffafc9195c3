package io.wiregraph.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code text:query}, in Lucene's simple syntax: it has no names of fields, no
 * regular expressions and no errors, so that words which a page or a query was given can stand in
 * it.
 *
 * @param fields where to look, and how much a word there counts
 * @param subject the only thing that may be found; null for all
 * @param graph the only graph that is looked into; null for all
 * @param language the language that a text must be in; null for all
 */
record SparqlQuery(
    Map<IndexedProperty, Float> fields,
    @Nullable String subject,
    @Nullable String graph,
    @Nullable String language) {

  private static final int SYNTAX =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.PRECEDENCE_OPERATORS
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  Query query(String text, Words words) {
    Map<String, Float> weights = new HashMap<>();
    fields.forEach((property, weight) -> weights.put(property.field(), weight));
    SimpleQueryParser parser = new SimpleQueryParser(words, weights, SYNTAX);
    parser.setDefaultOperator(Occur.MUST);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    String bounded = text.length() > Search.LONGEST ? text.substring(0, Search.LONGEST) : text;
    try {
      all.add(parser.parse(bounded), Occur.MUST);
    } catch (IndexSearcher.TooManyClauses e) {
      return new MatchNoDocsQuery("too many words");
    }
    only(WordIndex.URI, subject, all);
    only(WordIndex.GRAPH, graph, all);
    only(WordIndex.LANGUAGE, language, all);
    return all.build();
  }

  private static void only(String field, @Nullable String value, BooleanQuery.Builder all) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
  }
}
