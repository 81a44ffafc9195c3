package io.wiregraph.speed;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.extract.Extractor;
import io.wiregraph.link.Linker;
import io.wiregraph.pipeline.ArticleAnalyser;
import io.wiregraph.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The records of the articles of the corpus. */
final class AnalysedCorpus {

  private AnalysedCorpus() {}

  /** Analyses the corpus, and returns the records in the order of their ids. */
  static List<ArticleRecord> read() {
    CoreferenceResolver coreference = new CoreferenceResolver();
    Linker linker = StepsBenchmark.linker();
    Extractor extractor = StepsBenchmark.extractor();
    List<ArticleRecord> records = new ArrayList<>();
    for (ParsedCorpus.Parsed parsed : ParsedCorpus.read()) {
      records.add(
          new ArticleAnalyser(
                  new KnownParse(parsed.parse()),
                  coreference::resolve,
                  linker::link,
                  (facts, entities) -> List.of(),
                  extractor::extract)
              .analyse(parsed.article()));
    }
    records.sort(Comparator.comparing(record -> record.article().id()));
    return records;
  }
}
