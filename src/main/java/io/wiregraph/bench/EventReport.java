package io.wiregraph.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.identity.EventClasses;
import io.wiregraph.identity.EventCluster;
import io.wiregraph.identity.EventClusters;
import io.wiregraph.identity.EventDigest;
import io.wiregraph.identity.EventTies;
import io.wiregraph.record.ArticleRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well events of several articles are told to be one: of the mentions that say who, when or
 * where, and of all of the gold's; with our own mentions and with the gold's; and beside each what
 * is had by taking one head lemma for one event.
 */
public final class EventReport {

  private static final int PLACES = 3;

  private final EventGold gold;
  private final List<ArticleRecord> records;
  private final List<EventCluster> clusters;

  /**
   * Clusters the facts of articles.
   *
   * @param records the articles that the gold is of
   */
  public EventReport(EventGold gold, List<ArticleRecord> records, EventClasses classes) {
    this.gold = gold;
    this.records = List.copyOf(records);
    List<EventDigest> mentions =
        records.stream().flatMap(record -> EventDigest.of(record).stream()).toList();
    this.clusters = EventClusters.of(mentions, new EventTies(classes));
  }

  /**
   * Returns a score.
   *
   * @param isDescribed whether bare nouns ("the vote") are left out
   * @param isOwn whether our own mentions are scored, and else the gold's
   * @param isBaseline whether one lemma is taken for one event
   */
  public ClusterScore score(boolean isDescribed, boolean isOwn, boolean isBaseline) {
    EventScoring scoring = scoring(isDescribed);
    return isBaseline ? scoring.baseline(isOwn) : scoring.score(clusters, isOwn);
  }

  private EventScoring scoring(boolean isDescribed) {
    return new EventScoring(isDescribed ? gold.described() : gold, gold, records);
  }

  /**
   * Writes the report as JSON.
   *
   * @param date the day of the run, UTC
   * @param commit what was measured; null where unknown
   * @param ledger the claims that contradict each other, scored
   * @param out left open
   */
  public void write(LocalDate date, @Nullable String commit, LedgerScoring ledger, OutputStream out)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode json = mapper.createObjectNode();
    json.put("date", date.toString());
    json.put("commit", commit);
    json.put("command", "wiregraph bench events");
    put(json.putObject("described"), true);
    put(json.putObject("all"), false);
    put(json.putObject("ledger"), ledger);
    byte[] bytes = mapper.writeValueAsBytes(json);
    out.write(bytes);
    out.write('\n');
  }

  private void put(ObjectNode json, boolean isDescribed) {
    EventGold asked = isDescribed ? gold.described() : gold;
    json.put("mentions", asked.mentions().size());
    json.put("clusters", asked.clusters().size());
    json.put("clustersOverArticles", asked.clustersOverArticles());
    json.put("mentionsFound", scoring(isDescribed).found());
    put(json.putObject("ownMentions"), score(isDescribed, true, false));
    put(json.putObject("ownMentionsByLemma"), score(isDescribed, true, true));
    put(json.putObject("goldMentions"), score(isDescribed, false, false));
    put(json.putObject("goldMentionsByLemma"), score(isDescribed, false, true));
  }

  private static void put(ObjectNode json, LedgerScoring ledger) {
    json.put("contradictionsRead", ledger.pairs());
    json.put("contradictionsFound", ledger.contradictions());
    json.put("precision", rounded(ledger.precision()));
    json.put("recall", rounded(ledger.recall()));
    json.put("corroborationsFound", ledger.corroborations());
  }

  private static void put(ObjectNode json, ClusterScore score) {
    json.put("conll", rounded(score.conll()));
    put(json.putObject("muc"), score.muc());
    put(json.putObject("b3"), score.bCubed());
    put(json.putObject("ceafe"), score.ceafE());
  }

  private static void put(ObjectNode json, ClusterScore.Rates rates) {
    json.put("precision", rounded(rates.precision()));
    json.put("recall", rounded(rates.recall()));
    json.put("f1", rounded(rates.f1()));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
