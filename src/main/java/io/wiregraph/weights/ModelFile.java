package io.wiregraph.weights;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The file that keeps a model in the form that is read fast, made of the model where it is not
 * there yet, damaged, or of another model or form. It is made under another name and then put in
 * its place, so that it is whole or not there whatever is interrupted and however many processes
 * make it at once.
 *
 * <p>Little-endian. A head of {@value #HEAD} bytes: magic number and form, CRC-32C of all that
 * follows these eight bytes, what the file was made of. Then what its form writes.
 *
 * @param <M> what is made of the model
 */
public final class ModelFile<M> {

  private static final int MAGIC = 0x57474450;
  private static final int HEAD = 16;
  private static final int CHECKED_FROM = 8;

  private final Path folder;
  private final String name;
  private final ModelForm<M> form;

  /**
   * Names the file, which need not exist.
   *
   * @param folder its folder, which need not exist
   * @param name what it is called, without ending
   * @param form what it holds, and what that is made of
   */
  public ModelFile(Path folder, String name, ModelForm<M> form) {
    this.folder = folder;
    this.name = name;
    this.form = form;
  }

  /** Returns where the file lies; another form of it has another name. */
  public Path path() {
    return folder.resolve(name + "-" + form.number() + ".weights");
  }

  /**
   * Opens it, and makes the file first where it is not there, or damaged. Where it cannot be
   * written, the model is read all the same.
   *
   * @throws IOException if the model cannot be read
   */
  public M open() throws IOException {
    long origin = form.origin();
    Optional<M> kept = kept(origin);
    if (kept.isPresent()) {
      return kept.get();
    }
    M made = form.make();
    try {
      keep(made, origin);
    } catch (IOException e) {
      // Costs time at the next start, and nothing else.
      return made;
    }
    return made;
  }

  /**
   * Makes the file where it is not there, or damaged.
   *
   * @throws IOException if the model cannot be read, or the file not be written
   */
  public void prepare() throws IOException {
    long origin = form.origin();
    if (kept(origin).isEmpty()) {
      keep(form.make(), origin);
    }
  }

  private Optional<M> kept(long origin) {
    try {
      return Optional.of(read(origin));
    } catch (IOException e) {
      // Not there, damaged or unreadable: all the same, since the model is there.
      return Optional.empty();
    }
  }

  private void keep(M made, long origin) throws IOException {
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, name, ".new");
    try {
      write(made, origin, draft);
      Files.move(
          draft, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void write(M made, long origin, Path file) throws IOException {
    WeightWriter count = new WeightWriter(null);
    form.write(made, count);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, HEAD + count.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      bytes.putInt(MAGIC + form.number()).putInt(0).putLong(origin);
      form.write(made, new WeightWriter(bytes));
      bytes.putInt(Integer.BYTES, checksum(bytes));
      channel.force(true);
    }
  }

  private M read(long origin) throws IOException {
    Path file = path();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.limit() < HEAD
          || bytes.getInt() != MAGIC + form.number()
          || bytes.getInt() != checksum(bytes)
          || bytes.getLong() != origin) {
        throw new DamagedModelException(file + " is not of this form or model, or damaged");
      }
      return form.read(new WeightReader(bytes));
    } catch (BufferUnderflowException e) {
      throw new IOException(file + " ends early, though its checksum is right", e);
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate().position(CHECKED_FROM).limit(bytes.capacity()));
    return (int) sum.getValue();
  }
}
