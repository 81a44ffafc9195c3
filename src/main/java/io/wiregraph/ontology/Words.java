package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Which words of a lexicon denote which terms. */
final class Words {

  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final Property DENOTES = property("denotes");
  private static final Property CANONICAL_FORM = property("canonicalForm");
  private static final Property WRITTEN_REP = property("writtenRep");

  private Words() {}

  /** Returns the words as they are written, each once and sorted, by the IRI that they denote. */
  static Map<String, List<String>> byTerm(DomainPack pack) {
    Model lexicon = ModelFactory.createModelForGraph(pack.lexicon().graph());
    Map<String, TreeSet<String>> words = new TreeMap<>();
    lexicon
        .listStatements(null, DENOTES, (Resource) null)
        .forEachRemaining(
            denotes ->
                lexicon
                    .listObjectsOfProperty(denotes.getSubject(), CANONICAL_FORM)
                    .filterKeep(
                        form -> form.isResource() && form.asResource().hasProperty(WRITTEN_REP))
                    .forEachRemaining(
                        form ->
                            words
                                .computeIfAbsent(
                                    denotes.getObject().toString(), t -> new TreeSet<>())
                                .add(form.asResource().getProperty(WRITTEN_REP).getString())));
    Map<String, List<String>> sorted = new TreeMap<>();
    words.forEach((term, forms) -> sorted.put(term, new ArrayList<>(forms)));
    return sorted;
  }

  private static Property property(String local) {
    return ResourceFactory.createProperty(ONTOLEX + local);
  }
}
