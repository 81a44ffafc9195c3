package io.wiregraph.identity;

import io.wiregraph.resolve.OrganizationName;
import io.wiregraph.resolve.TypeFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Which organisations of different articles are one: by a name in another spelling or legal form,
 * by a second name, and by initials where one article tells what they stand for and no other tells
 * otherwise.
 */
final class OrganizationTies {

  private static final double FORM = 0.85;
  private static final double ACRONYM = 0.8;

  private final Map<String, List<NameGroup>> byName = new TreeMap<>();
  private final Map<String, List<NameGroup>> byAcronym = new TreeMap<>();
  private final Consumer<Tie> out;

  private OrganizationTies(Consumer<Tie> out) {
    this.out = out;
  }

  /** Hands over all ties between organisations among the groups. */
  static void find(List<NameGroup> groups, Consumer<Tie> out) {
    OrganizationTies ties = new OrganizationTies(out);
    List<NameGroup> organizations =
        groups.stream().filter(g -> g.family() == TypeFamily.ORGANIZATION).toList();
    organizations.forEach(ties::note);
    for (List<NameGroup> same : ties.byName.values()) {
      for (NameGroup other : same.subList(1, same.size())) {
        ties.tie(same.get(0), other, FORM, Denotation.Reason.SAME_ORGANIZATION_NAME);
      }
    }
    organizations.stream().filter(g -> OrganizationName.isAcronym(g.label())).forEach(ties::spell);
  }

  private void note(NameGroup group) {
    TreeSet<String> names = new TreeSet<>(group.aliases());
    names.addAll(group.labels().keySet());
    TreeSet<String> keys = new TreeSet<>();
    for (String name : names) {
      if (!OrganizationName.isAcronym(name)) {
        boolean isWhole = name.indexOf(' ') > 0 || group.labels().containsKey(name);
        if (isWhole) {
          keys.add(OrganizationName.folded(name));
        }
      } else if (!OrganizationName.isAcronym(group.label())) {
        byAcronym
            .computeIfAbsent(OrganizationName.acronym(name), a -> new ArrayList<>())
            .add(group);
      }
    }
    keys.forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
  }

  /** Ties one that only goes by its initials to the one that they stand for. */
  private void spell(NameGroup bare) {
    List<NameGroup> spelled =
        byAcronym.getOrDefault(OrganizationName.acronym(bare.label()), List.of());
    long names = spelled.stream().map(g -> OrganizationName.folded(g.label())).distinct().count();
    if (names == 1) {
      tie(spelled.get(0), bare, ACRONYM, Denotation.Reason.SAME_ACRONYM);
    }
  }

  private void tie(NameGroup one, NameGroup other, double score, Denotation.Reason reason) {
    out.accept(Tie.of(one.index(), other.index(), score, reason));
  }
}
