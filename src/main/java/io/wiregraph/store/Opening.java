package io.wiregraph.store;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.IriMinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is looked at before a store is open: that the folder is one, is ours alone and fits. */
final class Opening {

  private Opening() {}

  /** Opens a store to build in; {@link GraphStore#openForBuild(Path, String, DomainPack)}. */
  static GraphStore forBuild(Path dir, @Nullable String base, @Nullable DomainPack pack) {
    StoreFolder folder = new StoreFolder(dir);
    if (base != null) {
      IriMinter.checkBase(base);
    }
    if (folder.isLoaded()) {
      throw new StoreException(
          dir
              + " holds a graph that was loaded without its articles; name another folder with"
              + " --store to build in");
    }
    if (!folder.isStore() && !folder.isFree()) {
      throw new StoreException(
          dir + " is no Wiregraph store and not empty; name another folder with --store");
    }
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new StoreException("cannot make the folder " + dir + ": " + Reason.of(e), e);
    }
    return locked(
        folder,
        lock -> {
          if (!folder.isStore()) {
            folder.create(
                base == null ? IriMinter.DEFAULT_BASE : base,
                pack == null ? DomainPack.home() : pack);
          }
          String own = folder.base();
          if (base != null && !base.equals(own)) {
            throw new StoreException(
                "the store " + dir + " has the base " + own + ", which cannot become " + base);
          }
          DomainPack domain = pack == null ? folder.pack() : folder.keep(own, pack);
          new LeftOvers(folder).remove();
          GraphStore store = new GraphStore(folder, lock, own, domain);
          store.tidy();
          return store;
        });
  }

  /** Opens a store to read from; {@link GraphStore#openForReading(Path)}. */
  static GraphStore forReading(Path dir) {
    StoreFolder folder = new StoreFolder(dir);
    String base = folder.base();
    return locked(folder, lock -> new GraphStore(folder, lock, base, folder.pack()));
  }

  private interface Making {
    GraphStore make(StoreLock lock);
  }

  private static GraphStore locked(StoreFolder folder, Making making) {
    StoreLock lock = StoreLock.take(folder.dir(), folder.lock());
    try {
      return making.make(lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
