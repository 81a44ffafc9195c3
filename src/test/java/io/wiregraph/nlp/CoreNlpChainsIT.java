package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpChainsIT {

  private static final ParsedArticle ARTICLE =
      SharedParser.parser()
          .parse(
              SharedParser.article(
                  "Ingrid Solberg arrived in Cairo on Tuesday. She met reporters.",
                  LocalDate.of(2014, 3, 5)));

  @Test
  void theStatisticalModelReadsParsesOfOurs() {
    CoreNlpChains chains = CoreNlpChains.load("statistical");
    List<Phrase> first = chains.find(ARTICLE).get(0);
    assertThat(first).containsExactly(new Phrase(0, 1), new Phrase(1, 0));
    assertThat(chains.find(ARTICLE)).isEqualTo(chains.find(ARTICLE));
  }
}
