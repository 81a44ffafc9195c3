package io.wiregraph.cli;

import io.wiregraph.query.AnswerFormat;
import io.wiregraph.rdf.GraphOptions.Assertion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the words and dates that options take, and says of others what would have been right. */
final class Words {

  private Words() {}

  /** Makes all commands of {@code program} read their options' values here. */
  static void register(CommandLine program) {
    register(program, ExportFormat.class);
    register(program, AnswerFormat.class);
    register(program, ExplainCommand.Format.class);
    register(program, Assertion.class);
    register(program, BuildCommand.Detail.class);
    register(program, CompletionCommand.Shell.class);
    program.registerConverter(LocalDate.class, Words::date);
    program.registerConverter(PackName.class, PackName::new);
  }

  private static <E extends Enum<E>> void register(CommandLine program, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    program.registerConverter(
        type,
        text ->
            all.stream()
                .filter(e -> word(e).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                    () -> new TypeConversionException("'" + text + "' is none of " + listed(all))));
  }

  private static String listed(List<? extends Enum<?>> all) {
    return all.stream().map(Words::word).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date like 2012-02-07");
    }
  }
}
