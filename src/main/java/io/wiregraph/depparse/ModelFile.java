package io.wiregraph.depparse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file that keeps a model in the form that is read fast, made of the model where it is not
 * there yet, damaged, or of another model or form. It is made under another name and then put in
 * its place, so that it is whole or not there whatever is interrupted and however many processes
 * make it at once.
 */
public final class ModelFile {

  private final Path folder;
  private final String name;
  private final ModelSource source;

  /**
   * Names the file, which need not exist.
   *
   * @param folder its folder, which need not exist
   * @param name what it is called, without ending
   * @param source what it is made of
   */
  public ModelFile(Path folder, String name, ModelSource source) {
    this.folder = folder;
    this.name = name;
    this.source = source;
  }

  /** Returns where the file lies; another form of it has another name. */
  public Path path() {
    return folder.resolve(name + "-" + WeightsFile.FORMAT + ".weights");
  }

  /**
   * Opens the parser, and makes the file first where it is not there, or damaged. Where it cannot
   * be written, the model is read all the same.
   *
   * @throws IOException if the model cannot be read
   */
  public TreeParser open() throws IOException {
    long origin = source.origin();
    Optional<Weights> kept = kept(origin);
    if (kept.isPresent()) {
      return new TreeParser(kept.get());
    }
    Weights weights = source();
    try {
      keep(weights, origin);
    } catch (IOException e) {
      // Costs time at the next start, and nothing else.
      return new TreeParser(weights);
    }
    return new TreeParser(weights);
  }

  /**
   * Makes the file where it is not there, or damaged.
   *
   * @throws IOException if the model cannot be read, or the file not be written
   */
  public void prepare() throws IOException {
    long origin = source.origin();
    if (kept(origin).isEmpty()) {
      keep(source(), origin);
    }
  }

  private Optional<Weights> kept(long origin) {
    try {
      return Optional.of(WeightsFile.read(path(), origin));
    } catch (IOException e) {
      // Not there, damaged or unreadable: all the same, since the model is there.
      return Optional.empty();
    }
  }

  private Weights source() throws IOException {
    try (InputStream in = source.open()) {
      return ModelText.read(in);
    }
  }

  private void keep(Weights weights, long origin) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, name, ".new");
    try {
      WeightsFile.write(weights, origin, draft);
      Files.move(
          draft, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
