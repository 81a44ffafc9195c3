package io.wiregraph.export.graph;

import io.wiregraph.OutsideProgram;
import io.wiregraph.export.view.Extent;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewMaker;
import io.wiregraph.export.view.ViewRequest;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.apache.jena.query.ReadWrite;

/**
 * Makes the pictures of the guides to Gephi and Cytoscape from a store of {@code corpus}: {@code
 * mvn -Pscreenshots test -Dscreenshots.by=io.wiregraph.export.graph.GuidePictures
 * -Dscreenshots.of=STORE}. Wants Gephi's toolkit, which {@code .ci/run} fetches, and chromium.
 */
final class GuidePictures {

  private static final Path SHOTS = Path.of("docs/screenshots");
  private static final String GEPHI = "target/gephi/gephi-toolkit-0.10.1-all.jar";
  private static final String GEPHI_PICTURE = "src/test/resources/export/readers/GephiPicture.java";
  private static final String CYTOSCAPE =
      "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";

  private static final String IMAGE =
      """
      <body style="margin:0"><img src="gephi.svg" width="1000" height="680"
        style="object-fit:contain"></body>
      """;

  private static final String NETWORK =
      """
      <!DOCTYPE html><meta charset="utf-8">
      <body style="margin:0"><div id="graph" style="width:1000px;height:740px"></div>
      <script src="cytoscape.js"></script>
      <script type="application/json" id="file">%s</script>
      <script>
      const file = JSON.parse(document.getElementById('file').textContent);
      const container = document.getElementById('graph');
      const cy = cytoscape({container, ...file, layout: {name: 'circle'}});
      cy.layout({
        name: 'cose', randomize: false, animate: false, padding: 20, numIter: 3000,
        nodeRepulsion: () => 2000000, idealEdgeLength: () => 140, nodeOverlap: 60,
      }).run();
      </script></body>
      """;

  private GuidePictures() {}

  /** Takes them of the store in a folder. */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("pictures");
    try (GraphStore store = GraphStore.openForReading(Path.of(arguments[0]))) {
      gephi(store, work);
      cytoscape(store, work);
    }
  }

  private static void gephi(GraphStore store, Path work) throws Exception {
    Path gexf = write(store, new Gexf(Gexf.Version.V1_3), new Extent(List.of("Russia"), 2, 40));
    OutsideProgram.run(
        "default-jdk-headless",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "-cp",
        GEPHI,
        GEPHI_PICTURE,
        Files.move(gexf, work.resolve("graph.gexf")).toString(),
        work.resolve("gephi.svg").toString());
    Files.writeString(work.resolve("gephi.html"), IMAGE);
    shoot(work.resolve("gephi.html"), "gephi.png", "1000,680");
  }

  private static void cytoscape(GraphStore store, Path work) throws Exception {
    Path cyjs = write(store, new CytoscapeJs(), new Extent(List.of("Russia"), 1, 25));
    String json = Files.readString(cyjs).replace("<", "\\u003c");
    try (InputStream script =
        Objects.requireNonNull(GuidePictures.class.getResourceAsStream(CYTOSCAPE))) {
      Files.copy(script, work.resolve("cytoscape.js"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.write(
        work.resolve("cytoscape.html"), NETWORK.formatted(json).getBytes(StandardCharsets.UTF_8));
    shoot(work.resolve("cytoscape.html"), "cytoscape.png", "1000,740");
  }

  private static Path write(GraphStore store, GraphFormat format, Extent extent)
      throws IOException {
    Path file = Files.createTempFile("graph", "");
    store.dataset().begin(ReadWrite.READ);
    ViewMaker maker =
        new ViewMaker(
            store.dataset().asDatasetGraph(), store.iris().base(), store.pack(), () -> {});
    ViewRequest request = new ViewRequest(ViewKind.ENTITIES, List.of(), extent);
    try (StagedGraph graph = maker.make(request);
        OutputStream out = Files.newOutputStream(file)) {
      format.write(graph, out);
    } finally {
      store.dataset().end();
    }
    return file;
  }

  private static void shoot(Path page, String name, String size) throws Exception {
    OutsideProgram.run(
        "chromium",
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--virtual-time-budget=8000",
        "--window-size=" + size,
        "--screenshot=" + SHOTS.resolve(name).toAbsolutePath(),
        page.toUri().toString());
  }
}
