package io.wiregraph.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.OpenTriple;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Article records as JSON. The same record gives the same bytes on every machine and Java version:
 * fields sorted by name, no white space, no times, numbers between 0 and 1 with three places (the
 * text of a double differs between Java 17 and 19).
 */
public final class RecordCodec {

  /** Raised when records of earlier versions of the program can no longer be read as they are. */
  public static final int VERSION = 1;

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new SimpleModule().addSerializer(double.class, new Fraction()))
          .addMixIn(Span.class, PairShape.class)
          .addMixIn(EntityId.class, EntityIdShape.class)
          .addMixIn(FactId.class, FactIdShape.class)
          .addMixIn(ArticleId.class, ArticleIdShape.class)
          .addMixIn(Fact.class, FactShape.class)
          .addMixIn(Evidence.class, EvidenceShape.class)
          .addMixIn(OpenTriple.class, OpenTripleShape.class)
          .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
          .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
          .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .build();

  /** Returns {@code record} as JSON in UTF-8. */
  public byte[] write(ArticleRecord record) throws IOException {
    ArticleFacts facts = record.facts();
    return json.writeValueAsBytes(
        new Stored(
            VERSION,
            record.article(),
            record.sentences(),
            facts.entities(),
            facts.facts(),
            facts.metonyms()));
  }

  /**
   * Reads a record.
   *
   * @throws IOException if {@code bytes} are no record of this version
   */
  public ArticleRecord read(byte[] bytes) throws IOException {
    Stored stored = json.readValue(bytes, Stored.class);
    if (stored.version() != VERSION) {
      throw new IOException(
          "record format " + stored.version() + ", this program reads " + VERSION);
    }
    return new ArticleRecord(
        stored.article(),
        stored.sentences(),
        new ArticleFacts(stored.entities(), stored.facts(), stored.metonyms()));
  }

  /** A record as JSON has it. */
  record Stored(
      int version,
      Article article,
      List<Span> sentences,
      List<Entity> entities,
      List<Fact> facts,
      List<Metonym> metonyms) {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"begin", "end"})
  private interface PairShape {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface EntityIdShape {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"kind", "span", "ordinal"})
  private interface FactIdShape {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface ArticleIdShape {}

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"subject", "relation", "object"})
  private interface OpenTripleShape {}

  /** Evidence leaves the triples out where there are none. */
  interface EvidenceShape {
    /** The open triples. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<OpenTriple> triples();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Fact.Relation.class, name = "relation"),
    @JsonSubTypes.Type(value = Fact.Statement.class, name = "statement")
  })
  private interface FactShape {}

  /** A number between 0 and 1 with three places. */
  private static final class Fraction extends StdSerializer<Double> {
    Fraction() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN));
    }
  }
}
