package io.wiregraph.server.explore;

import io.wiregraph.ontology.FactClasses;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Sem;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of facts: the default graph once from its begin to its end, a thing after the
 * other, then what the identity graph and the articles say of each. Wants a transaction.
 */
final class FactTableReader {

  /** What a predicate is for. */
  private enum Use {
    TYPE,
    LABEL,
    ALT_LABEL,
    LATITUDE,
    LONGITUDE,
    FACTUAL,
    POLARITY,
    MODALITY,
    STANCE,
    SOURCES,
    EARLIEST,
    LATEST,
    PREDICATE,
    ATTRIBUTED,
    CONTENT,
    ROLE
  }

  private record Meaning(Use use, @Nullable FactRole role) {}

  private static final Pattern FACT = Pattern.compile("[a-z]+/[0-9a-f]{16}");

  private final StoreRows rows;
  private final String base;
  private final FactClasses classes;
  private final long mostFacts;
  private final Runnable check;
  private final EntityTable entities = new EntityTable();
  private final NameIndex.Builder names = new NameIndex.Builder();
  private final FactColumns columns = new FactColumns();
  private final LongIndex entityNumbers = new LongIndex();
  private final LongIndex factNumbers = new LongIndex();
  private final IntRows.Pairs parts = new IntRows.Pairs();
  private final List<long[]> claims = new ArrayList<>();
  private final List<long[]> contents = new ArrayList<>();
  private final Map<NodeId, Meaning> uses = new HashMap<>();
  private final StoreValues values;

  /**
   * Prepares.
   *
   * @param base what the store's IRIs start with
   * @param mostFacts how many facts there is memory for
   * @param check is called now and then, and throws where the work is to end
   */
  FactTableReader(
      DatasetGraph data, String base, FactClasses classes, long mostFacts, Runnable check) {
    this.rows = new StoreRows(data);
    this.values = new StoreValues(rows);
    this.base = base;
    this.classes = classes;
    this.mostFacts = mostFacts;
    this.check = check;
    use(RDF.type.asNode(), Use.TYPE);
    use(RDFS.label.asNode(), Use.LABEL);
    use(Skos.ALT_LABEL, Use.ALT_LABEL);
    use(SchemaOrg.LATITUDE, Use.LATITUDE);
    use(SchemaOrg.LONGITUDE, Use.LONGITUDE);
    use(Wg.FACTUAL, Use.FACTUAL);
    use(Wg.POLARITY, Use.POLARITY);
    use(Wg.MODALITY, Use.MODALITY);
    use(Wg.STANCE, Use.STANCE);
    use(Wg.SOURCE_COUNT, Use.SOURCES);
    use(Wg.EARLIEST, Use.EARLIEST);
    use(Wg.FROM, Use.EARLIEST);
    use(Wg.LATEST, Use.LATEST);
    use(Wg.UNTIL, Use.LATEST);
    use(Wg.PREDICATE, Use.PREDICATE);
    use(Wg.ATTRIBUTED_TO, Use.ATTRIBUTED);
    use(Wg.CONTENT, Use.CONTENT);
    for (FactRole role : FactRole.values()) {
      rows.id(role.property()).ifPresent(id -> uses.put(id, new Meaning(Use.ROLE, role)));
    }
  }

  private void use(Node predicate, Use use) {
    rows.id(predicate).ifPresent(id -> uses.put(id, new Meaning(use, null)));
  }

  /**
   * Reads; to be called once.
   *
   * @throws RefusedException if there are more facts than there is memory for
   */
  FactTable read(String state) {
    rows.eachThing(this::thing);
    LongIndex mentions = mentions();
    return new Assembly(mentions).table(state);
  }

  private void thing(List<Tuple<NodeId>> thing) {
    check.run();
    Set<String> typed = new HashSet<>();
    for (Tuple<NodeId> row : thing) {
      Meaning use = uses.get(row.get(1));
      if (use != null && use.use() == Use.TYPE) {
        typed.add(values.iri(row.get(2)));
      }
    }
    NodeId id = thing.get(0).get(0);
    if (typed.contains(Wg.ENTITY.getURI())) {
      entity(id, typed, thing);
    } else if (typed.contains(Wg.STATEMENT.getURI())) {
      fact(id, FactKind.STATEMENT, typed, thing);
    } else if (typed.contains(Wg.EVENT.getURI())) {
      fact(id, FactKind.EVENT, typed, thing);
    } else if (typed.contains(Wg.RELATION.getURI())) {
      fact(id, FactKind.RELATION, typed, thing);
    }
  }

  /** Returns what the IRI of a node has behind the base; empty where it is none of the store's. */
  private Optional<String> path(NodeId id) {
    Node node = rows.unkept(id);
    return node.isURI() && node.getURI().startsWith(base)
        ? Optional.of(node.getURI().substring(base.length()))
        : Optional.empty();
  }

  private int entityNumber(NodeId id) {
    int known = entityNumbers.get(id.getPtrLocation());
    if (known != LongIndex.NONE) {
      return known;
    }
    Optional<String> path = path(id);
    int number = path.isEmpty() ? LongIndex.NONE : entities.add(path.get());
    if (number != LongIndex.NONE) {
      entityNumbers.put(id.getPtrLocation(), number);
    }
    return number;
  }

  private void entity(NodeId id, Set<String> typed, List<Tuple<NodeId>> about) {
    int number = entityNumber(id);
    if (number == LongIndex.NONE) {
      return;
    }
    String label = entities.label(number);
    float latitude = Float.NaN;
    float longitude = Float.NaN;
    for (Tuple<NodeId> row : about) {
      Meaning use = uses.get(row.get(1));
      if (use == null) {
        continue;
      }
      if (use.use() == Use.LABEL) {
        label = values.text(row.get(2));
        names.add(number, label);
      } else if (use.use() == Use.ALT_LABEL) {
        names.add(number, values.text(row.get(2)));
      } else if (use.use() == Use.LATITUDE) {
        latitude = Float.parseFloat(values.text(row.get(2)));
      } else if (use.use() == Use.LONGITUDE) {
        longitude = Float.parseFloat(values.text(row.get(2)));
      }
    }
    entities.describe(number, label, EntityKind.of(typed), latitude, longitude);
  }

  private void fact(NodeId id, FactKind kind, Set<String> typed, List<Tuple<NodeId>> about) {
    Optional<String> path = path(id);
    if (path.isEmpty() || !FACT.matcher(path.get()).matches()) {
      return;
    }
    if (columns.count() >= mostFacts) {
      throw new RefusedException(
          RefusedException.Reason.COSTLY,
          String.format(
              Locale.ROOT,
              "The store has more than the %,d facts that these pages have memory for. Serve it with"
                  + " more, by JAVA_OPTS=-Xmx4g for instance.",
              mostFacts));
    }
    int fact = columns.add();
    factNumbers.put(id.getPtrLocation(), fact);
    columns.hash[fact] = FactTable.hash(path.get());
    columns.kind[fact] = (byte) kind.number();
    columns.sources[fact] = 1;
    if (kind != FactKind.RELATION) {
      columns.type[fact] = (short) narrowest(typed);
    }
    for (Tuple<NodeId> row : about) {
      Meaning use = uses.get(row.get(1));
      if (use != null) {
        property(fact, use, row.get(2));
      }
    }
  }

  private int narrowest(Set<String> typed) {
    return typed.stream()
        .filter(type -> !type.equals(Sem.EVENT.getURI()))
        .min(
            Comparator.comparingInt((String type) -> -classes.depth(classes.number(type)))
                .thenComparing(type -> type))
        .map(classes::number)
        .orElseGet(() -> classes.number(Wg.EVENT.getURI()));
  }

  private void property(int fact, Meaning use, NodeId value) {
    switch (use.use()) {
      case FACTUAL -> flag(fact, FactColumns.FACTUAL, values.truth(value));
      case POLARITY -> flag(fact, FactColumns.NEGATIVE, values.isNegative(value));
      case MODALITY -> columns.modality[fact] = (byte) values.modality(value);
      case STANCE -> columns.stance[fact] = (byte) values.stance(value);
      case SOURCES ->
          columns.sources[fact] = (short) Math.min(Short.MAX_VALUE, values.number(value));
      case EARLIEST -> columns.earliest[fact] = values.day(value);
      case LATEST -> columns.latest[fact] = values.day(value);
      case PREDICATE -> columns.type[fact] = (short) classes.number(values.iri(value));
      case ATTRIBUTED -> claims.add(new long[] {fact, value.getPtrLocation()});
      case CONTENT -> {
        if (value.isPtr()) {
          contents.add(new long[] {fact, value.getPtrLocation()});
        }
      }
      case ROLE -> {
        FactRole role = use.role();
        int entity = value.isPtr() && role != null ? entityNumber(value) : LongIndex.NONE;
        if (entity != LongIndex.NONE && role != null) {
          parts.add(fact, role.with(entity));
        }
      }
      case TYPE, LABEL, ALT_LABEL, LATITUDE, LONGITUDE -> {}
    }
  }

  private void flag(int fact, int flag, boolean isSet) {
    if (isSet) {
      columns.flags[fact] |= (byte) flag;
    }
  }

  /** Returns the fact that each mention of an article denotes, and counts those of entities. */
  private LongIndex mentions() {
    LongIndex mentions = new LongIndex();
    Iterator<Tuple<NodeId>> denoting = rows.of(identity(), Wg.DENOTES);
    while (denoting.hasNext()) {
      Tuple<NodeId> row = denoting.next();
      check.run();
      int fact = factNumbers.get(row.get(3).getPtrLocation());
      if (fact != LongIndex.NONE) {
        mentions.put(row.get(1).getPtrLocation(), fact);
        continue;
      }
      int entity = entityNumbers.get(row.get(3).getPtrLocation());
      if (entity != LongIndex.NONE) {
        entities.mention(entity);
      }
    }
    Iterator<Tuple<NodeId>> sure = rows.of(Wg.CONFIDENCE);
    while (sure.hasNext()) {
      Tuple<NodeId> row = sure.next();
      check.run();
      int fact = mentions.get(row.get(1).getPtrLocation());
      if (fact != LongIndex.NONE) {
        int confidence = values.thousandths(row.get(3));
        columns.confidence[fact] = (short) Math.max(columns.confidence[fact], confidence);
      }
    }
    return mentions;
  }

  private Node identity() {
    return NodeFactory.createURI(base + "graph/identity");
  }

  /** Puts together what was read, the newest facts first. */
  private final class Assembly {

    private final LongIndex mentions;
    private final int[] order;
    private final int[] place;

    Assembly(LongIndex mentions) {
      this.mentions = mentions;
      this.order =
          IntStream.range(0, columns.count())
              .boxed()
              .sorted(
                  Comparator.comparingInt((Integer f) -> columns.day(f))
                      .reversed()
                      .thenComparing(
                          (a, b) -> Long.compareUnsigned(columns.hash[a], columns.hash[b])))
              .mapToInt(Integer::intValue)
              .toArray();
      this.place = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        place[order[i]] = i;
      }
    }

    FactTable table(String state) {
      IntRows.Pairs byFact = new IntRows.Pairs();
      IntRows.Pairs byEntity = new IntRows.Pairs();
      for (int i = 0; i < parts.count(); i++) {
        int fact = place[parts.row(i)];
        int part = parts.value(i);
        byFact.add(fact, part);
        byEntity.add(FactRole.thing(part), FactRole.of(part).with(fact));
      }
      IntRows contradicted = between(Wg.CONTRADICTS, FactColumns.DISPUTED);
      IntRows corroborated = between(Wg.CORROBORATES, FactColumns.CORROBORATED);
      FactLinks links = new FactLinks(links(claims), links(contents), contradicted, corroborated);
      return new FactTable(
          state,
          columns.inOrder(order),
          classes,
          entities,
          names.build(),
          IntRows.of(byFact, order.length),
          IntRows.of(byEntity, entities.count()),
          links);
    }

    private IntRows links(List<long[]> pairs) {
      IntRows.Pairs linked = new IntRows.Pairs();
      for (long[] pair : pairs) {
        int other = factNumbers.get(pair[1]);
        if (other != LongIndex.NONE) {
          linked.add(place[(int) pair[0]], place[other]);
        }
      }
      return IntRows.of(linked, order.length);
    }

    private IntRows between(Node property, int flag) {
      IntRows.Pairs linked = new IntRows.Pairs();
      Iterator<Tuple<NodeId>> agreements = rows.of(identity(), property);
      while (agreements.hasNext()) {
        Tuple<NodeId> row = agreements.next();
        int one = mentions.get(row.get(1).getPtrLocation());
        int other = mentions.get(row.get(3).getPtrLocation());
        if (one != LongIndex.NONE && other != LongIndex.NONE && one != other) {
          linked.add(place[one], place[other]);
          flag(one, flag, true);
        }
      }
      return IntRows.of(linked, order.length);
    }
  }
}
