package io.wiregraph.search;

import io.wiregraph.resolve.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question made of a person's words: all of them have to be in one value, in any order; names
 * count more than sentences, words in a row more than scattered ones, whole names most. No
 * character of the text is an operator.
 */
final class WordQuery {

  private static final int MOST_TERMS = 32;
  private static final float WHOLE_NAME = 8;
  private static final float IN_A_ROW = 2;
  private static final float A_LITTLE = 0.1f;

  private final Search search;
  private final List<String> terms;

  WordQuery(Search search, Words words) {
    this.search = search;
    this.terms = words.of(search.words()).stream().map(Words.Word::term).limit(MOST_TERMS).toList();
  }

  /** Returns the words as the index has them. */
  Set<String> terms() {
    return new LinkedHashSet<>(terms);
  }

  /**
   * Returns the question.
   *
   * @param isStrict whether all words are wanted, and not only some of them
   */
  Query query(boolean isStrict) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      all.add(anywhere(terms.get(i), i == terms.size() - 1), isStrict ? Occur.MUST : Occur.SHOULD);
    }
    whole.add(all.build(), Occur.MUST);
    whole.add(
        new BoostQuery(
            new ConstantScoreQuery(new TermQuery(new Term(WordIndex.NAME, name()))), WHOLE_NAME),
        Occur.SHOULD);
    if (terms.size() > 1) {
      for (IndexedProperty property : properties()) {
        PhraseQuery row = new PhraseQuery(property.field(), terms.toArray(String[]::new));
        whole.add(new BoostQuery(row, IN_A_ROW * property.weight()), Occur.SHOULD);
      }
    }
    if (!search.kinds().isEmpty()) {
      whole.add(
          any(WordIndex.KIND, search.kinds().stream().map(Kind::toString).toList()), Occur.FILTER);
    }
    if (!search.classes().isEmpty()) {
      whole.add(any(WordIndex.TYPE, search.classes()), Occur.FILTER);
    }
    return whole.build();
  }

  private String name() {
    return NameKey.words(search.words());
  }

  private Query anywhere(String term, boolean isLast) {
    List<Query> fields = new ArrayList<>();
    for (IndexedProperty property : properties()) {
      Term in = new Term(property.field(), term);
      fields.add(new BoostQuery(new TermQuery(in), property.weight()));
      if (isLast && search.isPrefix()) {
        fields.add(new BoostQuery(new PrefixQuery(in), property.weight()));
      }
    }
    return new DisjunctionMaxQuery(fields, A_LITTLE);
  }

  private List<IndexedProperty> properties() {
    return search.isByName()
        ? List.of(IndexedProperty.LABEL, IndexedProperty.ALT_LABEL)
        : List.of(IndexedProperty.values());
  }

  private static Query any(String field, List<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
    return any.build();
  }
}
