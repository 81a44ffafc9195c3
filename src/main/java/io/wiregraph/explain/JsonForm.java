package io.wiregraph.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Explanations as JSON: each record as an object with its components in their order, numbers
 * between 0 and 1 and weights with three places, what is not known as null.
 */
public final class JsonForm {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new Rounded())
                  .addSerializer(double.class, new Rounded()))
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private static final JsonMapper READING =
      JSON.rebuild()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .build();

  private JsonForm() {}

  /**
   * What was asked for, and what there is to it.
   *
   * @param asked the question
   * @param matches all that it means, also what is not explained
   * @param explained why these are there
   * @param leftOut how many matches are not explained
   */
  public record Answer(
      String asked, List<FactSearch.Match> matches, List<Explanation> explained, int leftOut) {

    /** Copies the lists. */
    public Answer {
      matches = List.copyOf(matches);
      explained = List.copyOf(explained);
    }
  }

  /** Returns an answer as JSON that ends in a line break. */
  public static String write(Answer answer) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return JSON.writer(printer).writeValueAsString(answer) + "\n";
  }

  /** Returns what was read in an article as an object, without what is not known. */
  public static ObjectNode tree(ArticleReading reading) {
    return READING.valueToTree(reading);
  }

  private static final class Rounded extends StdSerializer<Double> {

    private static final long serialVersionUID = 1L;

    Rounded() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN));
    }
  }
}
