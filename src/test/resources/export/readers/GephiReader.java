import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Reads a file as Gephi does when it is opened, and prints what it found there. */
public final class GephiReader {

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(arguments[0]));
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Node node : model.getGraph().getNodes()) {
      out.println("node " + node.getId() + " " + escaped(node.getLabel()));
    }
    for (Edge edge : model.getGraph().getEdges()) {
      out.println(
          String.join(
              " ",
              "edge",
              edge.getSource().getId().toString(),
              edge.getLabel(),
              edge.getTarget().getId().toString(),
              String.valueOf(edge.getWeight()),
              escaped(value(edge, model, "sentence"))));
    }
    out.println("time " + (model.isDynamic() ? model.getTimeFormat() : "none"));
  }

  private static String value(Edge edge, GraphModel model, String title) {
    for (Column column : model.getEdgeTable()) {
      if (column.getTitle().equals(title)) {
        return String.valueOf(edge.getAttribute(column));
      }
    }
    return "";
  }

  private static String escaped(String text) {
    return text.replace("\n", "\\n").replace("\t", "\\t");
  }
}
