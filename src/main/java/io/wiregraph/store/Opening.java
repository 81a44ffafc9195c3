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
    GraphStore lent = Lending.in(dir).orElse(null);
    if (lent != null) {
      return again(lent, base, pack);
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
          requireBase(dir, own, base);
          DomainPack domain = pack == null ? folder.pack() : folder.keep(own, pack);
          new LeftOvers(folder).remove();
          GraphStore store = new GraphStore(folder, lock, own, domain);
          store.tidy();
          return store;
        });
  }

  private static void requireBase(Path dir, String own, @Nullable String wanted) {
    if (wanted != null && !wanted.equals(own)) {
      throw new StoreException(
          "the store " + dir + " has the base " + own + ", which cannot become " + wanted);
    }
  }

  /** A store that is open already, which was made ready when a build opened it first. */
  private static GraphStore again(
      GraphStore lent, @Nullable String base, @Nullable DomainPack pack) {
    Path dir = lent.folder().dir();
    requireBase(dir, lent.iris().base(), base);
    if (pack != null && !pack.digest().equals(lent.pack().digest())) {
      throw new StoreException(
          "the store "
              + dir
              + " is served with another state of its domain pack; end the server, build, and start"
              + " it again");
    }
    new LeftOvers(lent.folder()).remove();
    lent.tidy();
    return lent;
  }

  /** Opens a store to read from; {@link GraphStore#openForReading(Path)}. */
  static GraphStore forReading(Path dir) {
    GraphStore lent = Lending.in(dir).orElse(null);
    if (lent != null) {
      return lent;
    }
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
