import java.awt.Font;
import java.io.File;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.layout.plugin.labelAdjust.LabelAdjust;
import org.gephi.layout.plugin.labelAdjust.LabelAdjustBuilder;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens a graph in Gephi, lays it out by ForceAtlas2 as the guide tells, and takes its picture. */
public final class GephiPicture {

  private static final int ROUNDS = 2000;
  private static final int LABEL_ROUNDS = 200;

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(new File(arguments[0]));
    container.getLoader().setAutoScale(false);
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    layOut(model);
    preview();
    ExportController exports = Lookup.getDefault().lookup(ExportController.class);
    // Its exporter of PNG wants a screen.
    exports.exportFile(new File(arguments[1]), exports.getExporter("svg"));
    System.exit(0);
  }

  private static void layOut(GraphModel model) {
    int number = 0;
    for (Node node : model.getGraph().getNodes()) {
      // Gephi's own begin is by chance.
      double angle = number * 2.4;
      double distance = 40 * Math.sqrt(++number);
      node.setPosition((float) (distance * Math.cos(angle)), (float) (distance * Math.sin(angle)));
      node.getTextProperties().setText(node.getLabel());
      node.getTextProperties().setDimensions(node.getLabel().length() * 7f, 14f);
    }
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setScalingRatio(40.0);
    layout.setGravity(1.0);
    layout.setAdjustSizes(true);
    layout.setThreadsCount(1);
    layout.initAlgo();
    for (int i = 0; i < ROUNDS && layout.canAlgo(); i++) {
      layout.goAlgo();
    }
    layout.endAlgo();
    LabelAdjust labels = (LabelAdjust) new LabelAdjustBuilder().buildLayout();
    labels.setGraphModel(model);
    labels.resetPropertiesValues();
    labels.initAlgo();
    for (int i = 0; i < LABEL_ROUNDS && labels.canAlgo(); i++) {
      labels.goAlgo();
    }
    labels.endAlgo();
  }

  private static void preview() {
    PreviewController controller = Lookup.getDefault().lookup(PreviewController.class);
    PreviewProperties properties = controller.getModel().getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("SansSerif", Font.PLAIN, 12));
    properties.putValue(PreviewProperty.EDGE_CURVED, true);
    properties.putValue(PreviewProperty.EDGE_THICKNESS, 1.0f);
    controller.refreshPreview();
  }
}
