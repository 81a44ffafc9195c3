package io.wiregraph.cli;

import io.wiregraph.server.Publishing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What who runs a server wants to know of it. */
final class OperationOptions {

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Log requests in the combined format, a file a day (access.log becomes"
              + " access-2026_11_23.log), kept for 31 days.")
  private @Nullable Path accessLog;

  @Option(
      names = "--open-metrics",
      description = "Answer /health and /metrics to others than this machine, too.")
  private boolean areMetricsOpen;

  /** Returns what to do, with dumps in a folder. */
  Publishing publishing(Path dumps) {
    if (accessLog != null) {
      Path folder = accessLog.toAbsolutePath().getParent();
      if (folder == null || !Files.isWritable(folder) || Files.isDirectory(accessLog)) {
        throw new UsageException(
            "--access-log: no file can be written at " + accessLog.toAbsolutePath());
      }
    }
    return new Publishing(dumps, accessLog, areMetricsOpen, Optional::empty);
  }
}
