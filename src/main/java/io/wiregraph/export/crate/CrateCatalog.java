package io.wiregraph.export.crate;

import io.wiregraph.ontology.RdfForm;
import io.wiregraph.vocab.Dcat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The description of a package for catalogues of data: DCAT 2 and what the store says (VoID). */
final class CrateCatalog {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final StoreSelf store;
  private final SortedMap<String, Triple> found = new TreeMap<>();

  private CrateCatalog(StoreSelf store) {
    this.store = store;
  }

  /** Returns the description as Turtle; paths of files are relative to it. */
  static byte[] turtle(
      StoreSelf store, CrateAbout about, List<CrateFile> files, Map<String, String> prefixes) {
    CrateCatalog catalog = new CrateCatalog(store);
    store.described().forEach(catalog::add);
    catalog.about(about);
    files.stream().filter(CrateFile::isData).forEach(catalog::file);
    Map<String, String> all = new TreeMap<>(prefixes);
    all.put("spdx", SPDX);
    all.put("foaf", FOAF.getURI());
    return RdfForm.TURTLE.write(catalog.found.values(), all);
  }

  private void about(CrateAbout about) {
    Node dataset = store.dataset();
    about
        .title()
        .ifPresent(
            title ->
                add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, "en")));
    about.license().ifPresent(license -> add(dataset, DCTerms.license.asNode(), iri(license)));
    add(
        dataset,
        DCTerms.issued.asNode(),
        NodeFactory.createLiteralDT(about.published().toString(), XSDDatatype.XSDdate));
    for (CrateAbout.Creator creator : about.creators()) {
      Node who = creator.iri().map(CrateCatalog::iri).orElseGet(() -> part(creator.id()));
      add(dataset, DCTerms.creator.asNode(), who);
      add(who, RDF.type.asNode(), FOAF.Agent.asNode());
      add(who, FOAF.name.asNode(), NodeFactory.createLiteralString(creator.name()));
    }
  }

  private void file(CrateFile file) {
    Node distribution = part("#file-" + file.path().replace('/', '-'));
    Node sum = part("#sha256-" + file.path().replace('/', '-'));
    add(store.dataset(), Dcat.DISTRIBUTION, distribution);
    add(distribution, RDF.type.asNode(), Dcat.A_DISTRIBUTION);
    add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralLang(file.title(), "en"));
    add(distribution, Dcat.DOWNLOAD_URL, iri(file.path()));
    add(distribution, Dcat.MEDIA_TYPE, iri(MEDIA_TYPES + file.mediaType()));
    add(
        distribution,
        Dcat.term("byteSize"),
        NodeFactory.createLiteralDT(
            String.valueOf(file.size()), XSDDatatype.XSDnonNegativeInteger));
    add(distribution, iri(SPDX + "checksum"), sum);
    add(sum, RDF.type.asNode(), iri(SPDX + "Checksum"));
    add(sum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"));
    add(
        sum,
        iri(SPDX + "checksumValue"),
        NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  private Node part(String fragment) {
    return iri(store.dataset().getURI() + fragment);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private void add(Node subject, Node property, Node object) {
    add(Triple.create(subject, property, object));
  }

  private void add(Triple triple) {
    found.put(NodeFmtLib.str(triple), triple);
  }
}
