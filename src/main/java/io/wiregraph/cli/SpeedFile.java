package io.wiregraph.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The file of all figures of speed, of which each measure writes its own part. */
final class SpeedFile {

  /** Which file it is. */
  static final class Option {

    @CommandLine.Option(
        names = "--out",
        paramLabel = "FILE",
        description =
            "Where the figures are written, beside what else the file has (default:"
                + " docs/quality/speed.json of the program).")
    private @Nullable Path chosen;

    /** Reads the file. */
    SpeedFile file() throws IOException {
      return new SpeedFile(
          chosen == null ? Home.folder().resolve("docs/quality/speed.json") : chosen);
    }
  }

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Reads a file of figures, or begins one. */
  static SpeedFile at(Path file) throws IOException {
    return new SpeedFile(file);
  }

  private final Path file;
  private final ObjectNode all;

  private SpeedFile(Path file) throws IOException {
    this.file = file;
    this.all =
        Files.isRegularFile(file)
            ? MAPPER.readValue(file.toFile(), ObjectNode.class)
            : MAPPER.createObjectNode();
  }

  /** Returns all that it has. */
  ObjectNode all() {
    return all;
  }

  /** Says when and with what something is measured. */
  static void about(ObjectNode json, int rounds) {
    json.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    json.put("commit", Checkout.commit(Home.folder()).orElse(null));
    json.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    json.put("cores", Runtime.getRuntime().availableProcessors());
    json.put("rounds", rounds);
  }

  /** Writes it. */
  void write(Console console) throws IOException {
    byte[] bytes = (MAPPER.writeValueAsString(all) + "\n").getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, console, stream -> stream.write(bytes));
  }
}
