package io.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much of the disk a store takes, the parse cache left out, which may be removed at any time.
 *
 * @param graphs bytes of all blocks of the graphs that hold anything
 * @param beside bytes of the article records and of the indexes of identities and words
 */
public record StoreSize(long graphs, long beside) {

  static StoreSize of(StoreFolder folder) {
    long graphs = bytes(folder.tdb2(), UsedBlocks::bytes);
    long records = bytes(folder.records(), dir -> DiskUse.sum(dir, Files::size));
    long identity = bytes(folder.identity(), Files::size);
    long search = bytes(folder.search(), dir -> DiskUse.sum(dir, Files::size));
    return new StoreSize(graphs, records + identity + search);
  }

  private static long bytes(Path of, DiskUse.FileSize size) {
    try {
      return Files.exists(of) ? size.of(of) : 0;
    } catch (IOException e) {
      throw new StoreException("cannot read " + of + ": " + Reason.of(e), e);
    }
  }
}
