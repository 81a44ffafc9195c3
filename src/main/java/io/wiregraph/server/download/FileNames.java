package io.wiregraph.server.download;

import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.view.GraphRequest;
import java.util.ArrayList;
import java.util.List;

/** What a file is called that somebody saves. */
final class FileNames {

  private static final int LONGEST = 80;
  private static final int MOST_NAMED = 3;

  private FileNames() {}

  /** Returns a name that tells what is in the file, of letters, digits and dashes alone. */
  static String of(GraphRequest request, GraphFile file) {
    List<String> words = new ArrayList<>();
    words.add("wiregraph");
    words.add(request.query().isPresent() ? "query" : request.kind(file).code());
    request.around().stream().limit(MOST_NAMED).map(FileNames::last).forEach(words::add);
    String name =
        String.join("-", words).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return name.substring(0, Math.min(LONGEST, name.length())) + "." + file.ending();
  }

  /** {@code Russia} of {@code https://example.org/entity/Russia} and {@code entity:Russia}. */
  private static String last(String who) {
    return who.substring(Math.max(who.lastIndexOf('/'), who.lastIndexOf(':')) + 1);
  }
}
