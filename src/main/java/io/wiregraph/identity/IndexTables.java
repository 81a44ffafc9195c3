package io.wiregraph.identity;

/** Where the tables of the identity index are: on disk for a store, else in memory. */
public interface IndexTables {

  /** Returns the table of that name, which is empty at first. */
  IndexTable table(String name);
}
