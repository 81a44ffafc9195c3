package io.wiregraph.identity;

import org.jspecify.annotations.Nullable;

/**
 * A group of names as the index keeps it.
 *
 * @param root key of the group that the cluster is called after
 * @param tie the surest tie to another group of the cluster; null where it has none
 */
record GroupRow(String root, @Nullable Tie tie) {

  byte[] row() {
    RowWriter row = new RowWriter().text(root).flag(tie != null);
    if (tie != null) {
      tie.write(row);
    }
    return row.bytes();
  }

  static GroupRow of(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    return new GroupRow(row.text(), row.flag() ? Tie.read(row) : null);
  }
}
