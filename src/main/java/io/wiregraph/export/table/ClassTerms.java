package io.wiregraph.export.table;

import io.wiregraph.ontology.ClassCodes;
import io.wiregraph.ontology.FactClasses;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Sem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** What the ontology of a domain says of the classes of facts. */
public final class ClassTerms {

  private final FactClasses classes;
  private final ClassCodes codes;
  private final Map<Set<String>, List<FactClass>> narrowest = new HashMap<>();

  /** Reads from the ontology of a pack. */
  public ClassTerms(DomainPack pack) {
    Graph ontology = pack.ontology().graph();
    this.classes = new FactClasses(ontology, pack.names());
    this.codes = new ClassCodes(ontology);
  }

  /** Returns the narrowest of classes, the first of several; null where there is none. */
  @Nullable FactClass narrowest(Set<String> types) {
    return first(narrowest.computeIfAbsent(types, this::of));
  }

  private static @Nullable FactClass first(List<FactClass> found) {
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the first predicate of those of a relation; null where there is none. */
  @Nullable FactClass predicate(Collection<String> iris) {
    return iris.stream().sorted().findFirst().map(this::of).orElse(null);
  }

  private List<FactClass> of(Set<String> types) {
    return FactClasses.narrowest(
        types.stream().filter(type -> !type.equals(Sem.EVENT.getURI())).map(this::of).toList());
  }

  private FactClass of(String iri) {
    return classes.get(classes.number(iri));
  }

  List<String> notation(FactClass type) {
    return codes.notation(type.iri());
  }

  List<String> cameo(FactClass type) {
    return codes.cameo(type.iri());
  }
}
