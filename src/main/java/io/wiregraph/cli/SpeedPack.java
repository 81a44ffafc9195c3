package io.wiregraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's own domain as a pack whose lexicon can be changed from outside. */
final class SpeedPack {

  private final Path folder;

  /** Writes the pack. */
  SpeedPack(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("lexicon"));
    Path own = Home.folder().resolve("ontology/pack.ttl");
    Files.writeString(
        folder.resolve("pack.ttl"),
        Files.readString(own, StandardCharsets.UTF_8)
            .replace("\"politics\"", "\"measured\"")
            .replace("pack/politics>", "pack/measured>")
            .replace("\"wg\"", "\"measured\"")
            .replace("wiregraph/ontology#\"", "wiregraph/pack/measured#\""),
        StandardCharsets.UTF_8);
    change(0);
  }

  Path folder() {
    return folder;
  }

  /** Gives its lexicon another state, which says nothing else, but nobody can know that. */
  void change(int state) throws IOException {
    Files.writeString(
        folder.resolve("lexicon/measured.ttl"), "# State " + state + ".\n", StandardCharsets.UTF_8);
  }
}
