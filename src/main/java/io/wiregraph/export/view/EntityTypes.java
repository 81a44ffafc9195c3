package io.wiregraph.export.view;

import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What exports call the classes of entities. */
public final class EntityTypes {

  /** More general than others that an entity of them has, too. */
  private static final List<String> GENERAL = List.of("Entity", "Place", "Organization");

  private EntityTypes() {}

  /** Returns the short names of classes. */
  public static Set<String> names(Set<String> classes) {
    return classes.stream().map(EntityTypes::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the name of the class that says most. */
  public static String narrowest(Set<String> types) {
    return types.stream()
        .filter(type -> !GENERAL.contains(type))
        .findFirst()
        .or(() -> GENERAL.stream().filter(types::contains).reduce((a, b) -> b))
        .orElse("Entity");
  }

  private static String name(String iri) {
    for (String namespace : List.of(Wg.NS, SchemaOrg.NS)) {
      if (iri.startsWith(namespace)) {
        return iri.substring(namespace.length());
      }
    }
    return iri;
  }
}
