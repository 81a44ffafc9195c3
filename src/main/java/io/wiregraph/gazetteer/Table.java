package io.wiregraph.gazetteer;

import io.wiregraph.text.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the data files of a room: tab-separated, {@code #} before comments. */
public final class Table {

  private Table() {}

  /**
   * Returns the rows of {@code file}, each with {@code columns} cells.
   *
   * @throws IllegalStateException where the file is missing or a row has another number of cells
   */
  static List<String[]> rows(String file, int columns) {
    return rows(Table.class, file, columns);
  }

  /**
   * Returns the rows of {@code file}, which lies beside the class {@code neighbour}, each with
   * {@code columns} cells.
   *
   * @throws IllegalStateException where the file is missing or a row has another number of cells
   */
  public static List<String[]> rows(Class<?> neighbour, String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return rows;
  }

  /**
   * Returns a digest of {@code files} in hexadecimal: SHA-256 over their bytes, one after another.
   *
   * @throws IllegalStateException where a file is missing
   */
  static String digest(List<String> files) {
    try {
      MessageDigest digest = Sha256.start();
      for (String file : files) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
          if (in == null) {
            throw new IllegalStateException("the program lacks its file " + file);
          }
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(String.join(", ", files), e);
    }
  }

  /** Returns the parts of a cell that holds several, separated by {@code |}. */
  public static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }
}
