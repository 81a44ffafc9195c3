package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of groups as the index keeps it.
 *
 * @param place where its smallest member is
 * @param wanted the slug that it asks for
 * @param number which of those that ask for the slug it is, from 1
 * @param label what it is called
 * @param type what it is
 * @param link what it is in Wikipedia; null where not known
 * @param names all names that articles have for it
 * @param groups keys of its groups
 * @param members how many entities of articles it has
 */
record ClusterRow(
    String place,
    String wanted,
    int number,
    String label,
    EntityType type,
    @Nullable Link link,
    Collection<String> names,
    Collection<String> groups,
    int members) {

  static ClusterRow of(Cluster cluster, List<NameGroup> groups) {
    return new ClusterRow(
        groups.get(0).place(),
        cluster.wantedSlug(),
        0,
        cluster.label(),
        cluster.type(),
        cluster.link(),
        List.copyOf(cluster.names()),
        groups.stream().map(g -> g.key().text()).toList(),
        cluster.members());
  }

  ClusterRow numbered(int newNumber) {
    return new ClusterRow(place, wanted, newNumber, label, type, link, names, groups, members);
  }

  String slug() {
    return Slugs.numbered(wanted, number);
  }

  MergedEntity entity() {
    return new MergedEntity(slug(), label, type, link, names);
  }

  byte[] row() {
    RowWriter row = new RowWriter().text(place).text(wanted).number(number).text(label);
    row.text(type.name()).flag(link != null);
    if (link != null) {
      row.text(link.title()).fraction(link.confidence());
    }
    return row.texts(names).texts(groups).number(members).bytes();
  }

  static ClusterRow of(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    return new ClusterRow(
        row.text(),
        row.text(),
        row.number(),
        row.text(),
        EntityType.valueOf(row.text()),
        row.flag() ? new Link(row.text(), row.fraction()) : null,
        row.texts(),
        row.texts(),
        row.number());
  }
}
