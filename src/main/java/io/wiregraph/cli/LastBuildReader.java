package io.wiregraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.server.operation.LastBuild;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Reads of a store's log how its last build went. */
final class LastBuildReader implements Supplier<Optional<LastBuild>> {

  /** A line is longer only where it names many articles. */
  private static final int TAIL_BYTES = 1 << 16;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path log;
  private final BooleanSupplier isRunning;

  LastBuildReader(Path log, BooleanSupplier isRunning) {
    this.log = log;
    this.isRunning = isRunning;
  }

  @Override
  public Optional<LastBuild> get() {
    if (!Files.exists(log)) {
      return Optional.empty();
    }
    try {
      // A line that is being written is not there yet.
      String tail = tail();
      String whole = tail.substring(0, tail.lastIndexOf('\n') + 1).strip();
      if (whole.isEmpty()) {
        return Optional.empty();
      }
      JsonNode line = JSON.readTree(whole.substring(whole.lastIndexOf('\n') + 1));
      return Optional.of(
          new LastBuild(
              Instant.parse(line.path("finished").asText()),
              line.path("seconds").asDouble(),
              line.path("new").asInt(),
              line.path("changed").asInt(),
              line.path("removed").asInt(),
              line.path("problems").asInt(),
              isRunning.getAsBoolean()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }

  private String tail() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      int length = (int) Math.min(TAIL_BYTES, file.length());
      byte[] bytes = new byte[length];
      file.seek(file.length() - length);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
