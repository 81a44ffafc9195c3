package io.wiregraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a job's result. A stage writes a folder of its own in it; it is done when Spark's
 * {@code _SUCCESS} is there and a stamp that tells all that the stage's outcome depends on.
 */
final class JobFolder {

  private static final String SUCCESS = "_SUCCESS";
  private static final String STAMP = "_stamp";
  private static final String MANIFEST = "manifest.json";
  private static final String MARK = "_wiregraph";

  private final FileSystem system;
  private final Path root;

  private JobFolder(FileSystem system, Path root) {
    this.system = system;
    this.root = root;
  }

  /**
   * Opens a folder, or makes it where there is none.
   *
   * @throws JobException if it is no folder, or one with files of others in it
   */
  static JobFolder open(String address, Configuration conf) throws IOException {
    Path given = new Path(address);
    FileSystem system = given.getFileSystem(conf);
    JobFolder folder = new JobFolder(system, system.makeQualified(given));
    folder.take();
    return folder;
  }

  private void take() throws IOException {
    Path mark = new Path(root, MARK);
    if (system.exists(mark)) {
      return;
    }
    try {
      if (!system.getFileStatus(root).isDirectory() || system.listStatus(root).length > 0) {
        throw new JobException(
            "there is something else in "
                + root
                + ": --out takes a folder that is missing, empty"
                + " or of an earlier job");
      }
    } catch (FileNotFoundException e) {
      system.mkdirs(root);
    }
    write(mark, "the output of wiregraph spark\n");
  }

  /** Returns the address of a file or folder in it. */
  String address(String name) {
    return path(name).toString();
  }

  Path path(String name) {
    return new Path(root, name);
  }

  /** Returns whether a stage is done that depends on what {@code stamp} tells. */
  boolean isDone(String stage, String stamp) throws IOException {
    Path at = path(stage);
    return system.exists(new Path(at, SUCCESS)) && stamp.equals(read(new Path(at, STAMP)));
  }

  /** Removes what an earlier job left of a stage. */
  void begin(String stage) throws IOException {
    system.delete(path(stage), true);
  }

  /** Says that a stage is done. */
  void end(String stage, String stamp) throws IOException {
    write(new Path(path(stage), STAMP), stamp);
  }

  /** Returns whether the graph is there that depends on what {@code stamp} tells. */
  boolean isWhole(String stamp) throws IOException {
    return system.exists(path(SUCCESS)) && stamp.equals(read(path(STAMP)));
  }

  /** Removes the graph that an earlier job left. */
  void beginGraph() throws IOException {
    // First of all what says that it is whole.
    system.delete(path(SUCCESS), false);
    system.delete(path(MANIFEST), false);
    system.delete(path(PartFile.UNFINISHED), true);
    FileStatus[] parts = system.globStatus(path("part-*.nq.gz"));
    for (FileStatus part : parts == null ? new FileStatus[0] : parts) {
      system.delete(part.getPath(), false);
    }
  }

  /** Says that the graph is whole. */
  void endGraph(String stamp, String manifest) throws IOException {
    system.delete(path(PartFile.UNFINISHED), true);
    write(path(MANIFEST), manifest);
    write(path(STAMP), stamp);
    write(path(SUCCESS), "");
  }

  private String read(Path file) throws IOException {
    try (InputStream in = system.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  void write(Path file, String content) throws IOException {
    try (OutputStream out = system.create(file, true)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
