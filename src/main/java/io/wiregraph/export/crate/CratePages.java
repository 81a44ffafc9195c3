package io.wiregraph.export.crate;

import io.wiregraph.ontology.Markup;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people read of a package: a page and a text. */
final class CratePages {

  private final StoreSelf store;
  private final CrateAbout about;
  private final List<CrateFile> files;

  CratePages(StoreSelf store, CrateAbout about, List<CrateFile> files) {
    this.store = store;
    this.about = about;
    this.files = files;
  }

  private String title() {
    return about.title().orElse(store.title());
  }

  private String rights() {
    return about.license().orElse(store.rights());
  }

  /** Returns {@code README.md}. */
  byte[] readme() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(title()).append("\n\n").append(store.description()).append("\n\n");
    out.append("Licence: ").append(rights()).append("\n\n");
    if (!store.program().isEmpty()) {
      out.append("Made by ").append(store.program()).append(".\n\n");
    }
    out.append(
        """
        ## How to use it

        Load `data/graphs.nq.gz` into any store of RDF; its SHA-256, unpacked, names the dataset
        (RDFC-1.0). The files of `queries` are questions in SPARQL 1.1 to begin with, `ontology` tells
        what the terms mean. `data/tables` has the same as tables for spreadsheets and data frames;
        `data/facts.jsonl.gz` and `data/mentions.jsonl.gz` are what each article says, one object a line.

        `sha256sum -c manifest-sha256.txt` checks every file.

        ## What is in it

        | file | is |
        |---|---|
        """);
    for (CrateFile file : files) {
      out.append("| `").append(file.path()).append("` | ").append(file.title()).append(" |\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns {@code ro-crate-preview.html} ("RO-Crate Website"). */
  byte[] preview() {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    out.append(Markup.escape(title())).append("</title>\n");
    out.append(
        """
        <style>
        body { font: 16px/24px system-ui, sans-serif; max-width: 60rem; margin: 32px auto; padding: 0 16px; }
        td { padding: 2px 16px 2px 0; vertical-align: top; }
        </style>
        </head>
        <body>
        """);
    out.append("<h1>").append(Markup.escape(title())).append("</h1>\n<p>");
    out.append(Markup.escape(store.description())).append("</p>\n<p>Licence: ");
    out.append(Markup.escape(rights())).append("</p>\n<p>Published ");
    out.append(about.published());
    for (CrateAbout.Creator creator : about.creators()) {
      out.append(", ").append(Markup.escape(creator.name()));
    }
    out.append("</p>\n<table>\n");
    for (CrateFile file : files) {
      String path = Markup.escape(file.path());
      out.append("<tr><td><a href=\"").append(path).append("\">").append(path);
      out.append("</a></td><td>").append(Markup.escape(file.title()));
      out.append("</td><td>").append(file.size()).append(" bytes</td></tr>\n");
    }
    out.append("</table>\n<p><a href=\"ro-crate-metadata.json\">What programs read</a></p>\n");
    out.append("</body>\n</html>\n");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
