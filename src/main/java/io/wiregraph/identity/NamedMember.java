package io.wiregraph.identity;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named entity of an article, as far as others may be told by it to be the same.
 *
 * @param label what the article calls it
 * @param type what it is
 * @param link what it is in Wikipedia; null where not known
 * @param names all names that the article has for it
 * @param evidence what the article says of it that another might say as well: posts, company
 * @param otherwise the group it would be in but for the user's decisions; null where there are none
 */
record NamedMember(
    String label,
    EntityType type,
    @Nullable Link link,
    Collection<String> names,
    Collection<String> evidence,
    @Nullable GroupKey otherwise) {

  byte[] row() {
    RowWriter row = new RowWriter().text(label).text(type.name()).flag(link != null);
    if (link != null) {
      row.text(link.title()).fraction(link.confidence());
    }
    return row.texts(names)
        .texts(evidence)
        .textOrNull(otherwise == null ? null : otherwise.text())
        .bytes();
  }

  static NamedMember of(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    String label = row.text();
    EntityType type = EntityType.valueOf(row.text());
    Link link = row.flag() ? new Link(row.text(), row.fraction()) : null;
    List<String> names = row.texts();
    List<String> evidence = row.texts();
    String otherwise = row.textOrNull();
    return new NamedMember(
        label, type, link, names, evidence, otherwise == null ? null : new GroupKey(otherwise));
  }
}
