package io.wiregraph.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Articles put together from the sentences of others. */
final class InventedArticles {

  private static final int FEWEST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 24;
  private static final int MOST_IN_PARAGRAPH = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3650;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final InventedNames names;
  private final Pattern words;
  private final List<Template> sentences;
  private final List<Template> headlines;

  InventedArticles(Path corpus, long seed) {
    this.seed = seed;
    this.names = new InventedNames(seed);
    this.words = Exchange.words(names);
    Templates templates = Templates.of(corpus, names);
    this.sentences = templates.sentences();
    this.headlines = templates.headlines();
  }

  /** Writes {@code count} articles; each is made from the seed and its number alone. */
  void write(int count, Writer out) throws IOException {
    // The generator writes the lines; the writer stays the caller's to close.
    try (JsonGenerator json =
        JsonMapper.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .getFactory()
            .createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < count; i++) {
        write(i, json);
        json.writeRaw('\n');
      }
    }
  }

  private void write(int number, JsonGenerator json) throws IOException {
    SplittableRandom random = new SplittableRandom(seed + (number + 1) * GOLDEN_GAMMA);
    Exchange exchange = new Exchange(names, words, number, random);
    json.writeStartObject();
    json.writeStringField("id", String.format(Locale.ROOT, "bench-%d-%07d", seed, number + 1));
    if (!headlines.isEmpty()) {
      Template headline = headlines.get(random.nextInt(headlines.size()));
      json.writeStringField("title", exchange.apply(headline));
    }
    json.writeStringField("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    json.writeStringField("source", "Bench Wire");
    json.writeStringField("text", text(exchange, random));
    json.writeEndObject();
  }

  private String text(Exchange exchange, SplittableRandom random) {
    int wanted = Math.min(sentences.size(), random.nextInt(FEWEST_SENTENCES, MOST_SENTENCES + 1));
    int[] order = new int[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Set<String> written = new HashSet<>();
    StringBuilder text = new StringBuilder();
    int left = 0;
    for (int i = 0; i < wanted; i++) {
      int j = random.nextInt(i, order.length);
      int chosen = order[j];
      order[j] = order[i];
      String sentence = exchange.sentence(sentences.get(chosen));
      if (written.add(sentence)) {
        if (left == 0) {
          left = random.nextInt(1, MOST_IN_PARAGRAPH + 1);
          text.append(text.length() == 0 ? "" : "\n\n");
        } else {
          text.append(' ');
        }
        text.append(sentence);
        left--;
      }
    }
    return text.toString();
  }
}
