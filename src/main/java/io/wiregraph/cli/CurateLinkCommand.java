package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import io.wiregraph.rdf.IriMinter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wiregraph curate link}. */
@Command(
    name = "link",
    description = "Say what an entity is in Wikipedia and DBpedia, or that it is nothing there.",
    footer = {
      "  wiregraph curate link entity/Anna_Berg http://dbpedia.org/resource/Anna_Berg",
      "  wiregraph curate link entity/Anna_Berg https://en.wikipedia.org/wiki/Anna_Berg",
      "  wiregraph curate link entity/Anna_Berg none"
    })
final class CurateLinkCommand extends CurateAction {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:dbpedia\\.org/(?:resource|page)/|en\\.wikipedia\\.org/wiki/)(.+)");

  @Parameters(index = "0", paramLabel = "ENTITY", description = "IRI of an entity.")
  private String entity = "";

  @Parameters(
      index = "1",
      paramLabel = "LINK",
      description = "Address in DBpedia or the English Wikipedia, title there, or none.")
  private String link = "";

  CurateLinkCommand(Console console) {
    super(console);
  }

  @Override
  Curation.Decision decision(Curator curator) {
    return new Curation.Linked(curator.anchor(entity), title(link.strip()));
  }

  private static @Nullable String title(String text) {
    if (text.equals("none")) {
      return null;
    }
    Matcher address = ADDRESS.matcher(text);
    if (address.matches()) {
      String resource = "http://dbpedia.org/resource/" + address.group(1);
      return IriMinter.dbpediaTitle(NodeFactory.createURI(resource));
    }
    if (text.isEmpty() || text.contains("://")) {
      throw new UsageException(
          "\"" + text + "\" is no address in DBpedia or the English Wikipedia, no title, nor none");
    }
    return text.replace(' ', '_');
  }
}
