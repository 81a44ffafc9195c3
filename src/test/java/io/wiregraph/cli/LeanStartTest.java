package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.pipeline.BuildOptions;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.store.GraphStore;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read no articles do without the classes of those that do. */
class LeanStartTest {

  @TempDir private Path dir;

  @Test
  void commandsThatReadAStoreLoadNothingOfCoreNlpAndOpenNoIndex()
      throws ReflectiveOperationException, IOException {
    String store = store().toString();
    String out = dir.resolve("graph.nq").toString();
    String tables = dir.resolve("tables").toString();
    try (Watching loader = new Watching()) {
      Class<?> consoles = loader.loadClass(Console.class.getName());
      Constructor<?> making =
          consoles.getDeclaredConstructor(OutputStream.class, PrintStream.class, boolean.class);
      making.setAccessible(true);
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
      Object console = making.newInstance(OutputStream.nullOutputStream(), nowhere, false);
      Method run =
          loader.loadClass(Main.class.getName()).getDeclaredMethod("run", consoles, String[].class);
      run.setAccessible(true);
      for (String[] words :
          List.of(
              new String[] {"export", "--store", store, "--format", "nquads", "--out", out},
              new String[] {"export", "--store", store, "--format", "csv", "--out", tables},
              new String[] {"query", "--store", store, "--format", "csv", "vetoes"},
              new String[] {"stats", "--store", store},
              new String[] {"serve", "--help"})) {
        assertThat(run.invoke(null, console, words)).as(String.join(" ", words)).isEqualTo(0);
      }
      assertThat(loader.loaded)
          .contains(Main.class.getName())
          .noneMatch(Watching::isOfCoreNlp)
          .noneMatch(Watching::isOfAnIndex)
          .noneMatch(Watching::isOfParquet);
    }
  }

  private Path store() {
    Path articles = StandIn.write(dir.resolve("articles"), StandIn.articles(0, 2, 0));
    Path folder = dir.resolve("store");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      new BuildWork(store, Calls.console())
          .run(
              List.of(articles),
              ReadOptions.DEFAULT,
              new BuildOptions(GraphOptions.DEFAULT, 1),
              StandIn.analysis());
    }
    return folder;
  }

  /** Loads the program once more, and notes what it loads. */
  private static final class Watching extends URLClassLoader {

    private final Queue<String> loaded = new ConcurrentLinkedQueue<>();

    Watching() throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws MalformedURLException {
      List<URL> entries = new ArrayList<>();
      String all = System.getProperty("java.class.path");
      for (String entry : all.split(Pattern.quote(File.pathSeparator), -1)) {
        entries.add(Path.of(entry).toUri().toURL());
      }
      return entries.toArray(URL[]::new);
    }

    static boolean isOfCoreNlp(String name) {
      return name.startsWith("edu.stanford.");
    }

    /** Jena looks at some of Lucene's other classes whatever one does. */
    static boolean isOfParquet(String name) {
      return name.startsWith("org.apache.parquet.") || name.startsWith("org.apache.hadoop.");
    }

    static boolean isOfAnIndex(String name) {
      return name.startsWith("org.apache.lucene.index.");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }
  }
}
