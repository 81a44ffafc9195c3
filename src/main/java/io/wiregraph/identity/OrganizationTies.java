package io.wiregraph.identity;

import io.wiregraph.resolve.OrganizationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which organisations of different articles are one: by a name in another spelling or legal form,
 * by a second name, and by initials where one article tells what they stand for and no other tells
 * otherwise.
 */
final class OrganizationTies {

  private static final double FORM = 0.85;
  private static final double ACRONYM = 0.8;

  private OrganizationTies() {}

  /** Returns the whole names of an organisation in the form that all spellings share. */
  static Set<String> wholeNames(NameGroup group) {
    Set<String> keys = new TreeSet<>();
    for (String name : names(group)) {
      boolean isWhole = name.indexOf(' ') > 0 || group.labels().containsKey(name);
      if (isWhole && !OrganizationName.isAcronym(name)) {
        keys.add(OrganizationName.folded(name));
      }
    }
    return keys;
  }

  /** Returns the initials by which an organisation goes. */
  static Set<String> acronyms(NameGroup group) {
    Set<String> acronyms = new TreeSet<>();
    for (String name : names(group)) {
      if (OrganizationName.isAcronym(name)) {
        acronyms.add(OrganizationName.acronym(name));
      }
    }
    return acronyms;
  }

  private static Set<String> names(NameGroup group) {
    Set<String> names = new TreeSet<>(group.names());
    names.addAll(group.labels().keySet());
    return names;
  }

  /** Returns the ties between organisations that share a whole name. */
  static List<Tie> ofName(List<NameGroup> groups) {
    return groups.stream()
        .skip(1)
        .map(g -> Tie.of(groups.get(0), g, FORM, Denotation.Reason.SAME_ORGANIZATION_NAME))
        .toList();
  }

  /** Returns the ties of those that only go by some initials to the one that they stand for. */
  static List<Tie> ofAcronym(List<NameGroup> groups) {
    List<NameGroup> spelled = new ArrayList<>();
    List<NameGroup> bare = new ArrayList<>();
    for (NameGroup group : groups) {
      (OrganizationName.isAcronym(group.label()) ? bare : spelled).add(group);
    }
    long names = spelled.stream().map(g -> OrganizationName.folded(g.label())).distinct().count();
    return names == 1
        ? bare.stream()
            .map(g -> Tie.of(spelled.get(0), g, ACRONYM, Denotation.Reason.SAME_ACRONYM))
            .toList()
        : List.of();
  }
}
