package io.wiregraph.server.catalog;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * The dumps of a store: each is made once for each state of the store, when somebody asks for it
 * first, and those of earlier states go. The same state gives the same bytes.
 */
public final class DumpFolder {

  /** Goes into the folders' names, so that dumps of another make are made again. */
  private static final String MAKE = "1";

  private static final int NAME_BYTES = 8;
  private static final int BUFFER = 1 << 16;

  private final Path dir;
  private final Dataset dataset;
  private final Prefixes prefixes;
  private final Supplier<StoreState> state;
  private final Background background;
  private final Map<Dump, Future<?>> making = new EnumMap<>(Dump.class);

  /**
   * Keeps dumps in a folder.
   *
   * @param dir the folder, which need not exist and holds nothing else
   * @param state tells which state of the store there is; asked in a transaction, too
   */
  public DumpFolder(
      Path dir,
      Dataset dataset,
      Prefixes prefixes,
      Supplier<StoreState> state,
      Background background) {
    this.dir = dir;
    this.dataset = dataset;
    this.prefixes = prefixes;
    this.state = state;
    this.background = background;
  }

  /**
   * Returns the file of a dump of the store's state, and has it made where there is none.
   *
   * @param millis how long to wait for it
   * @return empty where it is not ready by then
   */
  Optional<DumpFile> get(Dump dump, StoreState now, long millis) throws IOException {
    Path file = file(dump, now);
    if (!Files.exists(file)) {
      Background.await(make(dump), millis);
    }
    return Files.exists(file)
        ? Optional.of(new DumpFile(file, Files.readString(sumOf(file)).substring(0, 64)))
        : Optional.empty();
  }

  /**
   * A dump that is ready.
   *
   * @param file the file; others may remove it
   * @param sum its SHA-256 in hexadecimal digits
   */
  record DumpFile(Path file, String sum) {}

  private synchronized Future<?> make(Dump dump) {
    Future<?> begun = making.get(dump);
    if (begun == null || begun.isDone()) {
      begun =
          background.start(
              () -> {
                write(dump);
                return dump;
              });
      making.put(dump, begun);
    }
    return begun;
  }

  private void write(Dump dump) throws IOException {
    dataset.begin(ReadWrite.READ);
    try {
      Path file = file(dump, state.get());
      if (!Files.exists(file)) {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        write(dump, file);
        removeOthers(folder);
      }
    } finally {
      dataset.end();
    }
  }

  /** The checksum is there before the file is, so that no file is without. */
  private void write(Dump dump, Path file) throws IOException {
    Path partial = file.resolveSibling(dump.fileName() + ".part");
    MessageDigest digest = Sha256.start();
    try {
      try (OutputStream to =
              new DigestOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(partial), BUFFER), digest);
          OutputStream out = new GZIPOutputStream(to, BUFFER)) {
        dump.export()
            .write(new Checked(dataset.asDatasetGraph()), prefixes, new CheckedOutput(out));
      }
      String sum = HexFormat.of().formatHex(digest.digest());
      Files.writeString(sumOf(file), sum + "  " + dump.fileName() + "\n");
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private void removeOthers(Path current) throws IOException {
    List<Path> old;
    try (Stream<Path> folders = Files.list(dir)) {
      old = folders.filter(folder -> !folder.equals(current)).toList();
    }
    for (Path folder : old) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path file(Dump dump, StoreState now) {
    byte[] name = (MAKE + " " + now.name()).getBytes(StandardCharsets.UTF_8);
    byte[] hash = Sha256.start().digest(name);
    return dir.resolve(HexFormat.of().formatHex(hash, 0, NAME_BYTES)).resolve(dump.fileName());
  }

  private static Path sumOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".sha256");
  }

  /** Stops to be read where the server is to end. */
  private static final class Checked extends DatasetGraphWrapper {

    Checked(DatasetGraph data) {
      super(data);
    }

    @Override
    public Iterator<Quad> find() {
      return Iter.operate(super.find(), quad -> Background.check());
    }
  }

  /** Stops to be written where the server is to end. */
  private static final class CheckedOutput extends FilterOutputStream {

    CheckedOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      Background.check();
      out.write(bytes, from, length);
    }
  }
}
