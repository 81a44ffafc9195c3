package io.wiregraph.lexicon;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.Place;
import io.wiregraph.pack.PlacedGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * What a lexical entry, or a content frame, is tried with.
 *
 * @param entry local name of the entry
 * @param file the file that it stands in: {@code ontology/lexicon/light.ttl}
 * @param line where its description begins in the file, from 1
 * @param text the sentence; null where the entry has none
 * @param expected what the sentence should give, as it is written; null where the entry has none
 */
public record LexiconExample(
    String entry, String file, long line, @Nullable String text, @Nullable String expected) {

  private static final Resource CONTENT_FRAME =
      ResourceFactory.createResource(EntryReader.own("ContentFrame").getURI());

  /** Returns file and line, as editors and compilers write them. */
  public String place() {
    return file + ":" + line;
  }

  /**
   * Returns the examples of a domain pack's own entries, in order of file and line; for the
   * program's own domain those of all that the program comes with.
   *
   * @throws io.wiregraph.pack.PackException if a file is missing or no proper Turtle
   */
  public static List<LexiconExample> of(DomainPack pack) {
    PlacedGraph lexicon = pack.lexicon();
    Model model = ModelFactory.createModelForGraph(lexicon.graph());
    List<LexiconExample> all = new ArrayList<>();
    List<Resource> entries = model.listSubjectsWithProperty(EntryReader.CANONICAL_FORM).toList();
    entries.addAll(model.listSubjectsWithProperty(RDF.type, CONTENT_FRAME).toList());
    for (Resource entry : entries) {
      lexicon
          .place(entry.asNode())
          .filter(place -> place.isOwn() || pack.isHome())
          .ifPresent(place -> all.add(example(entry, place)));
    }
    all.sort(
        Comparator.comparing(LexiconExample::file)
            .thenComparing(LexiconExample::line)
            .thenComparing(LexiconExample::entry));
    return all;
  }

  private static LexiconExample example(Resource entry, Place place) {
    return new LexiconExample(
        EntryReader.name(entry),
        place.file(),
        place.line(),
        value(entry, EntryReader.own("example")),
        value(entry, EntryReader.own("expect")));
  }

  private static @Nullable String value(Resource entry, Property property) {
    Statement statement = entry.getProperty(property);
    return statement == null ? null : statement.getString();
  }
}
