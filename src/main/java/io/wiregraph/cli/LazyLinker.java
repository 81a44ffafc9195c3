package io.wiregraph.cli;

import io.wiregraph.fact.Entity;
import io.wiregraph.link.Linker;
import io.wiregraph.parse.ParsedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The real linker, whose index is opened, or made, when the first article needs it. */
final class LazyLinker {

  private @Nullable Linker loaded;

  /** Returns the entities in the same order, with links. */
  List<Entity> link(ParsedArticle parsed, List<Entity> entities) {
    return loaded().link(parsed, entities);
  }

  /** Returns the linker. */
  synchronized Linker loaded() {
    if (loaded == null) {
      loaded = Linker.load(Analysis.links(), new IndexProgress(Console.ofProcess()));
    }
    return loaded;
  }
}
