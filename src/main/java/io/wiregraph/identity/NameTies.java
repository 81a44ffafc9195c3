package io.wiregraph.identity;

import io.wiregraph.resolve.NameKey;
import io.wiregraph.resolve.PersonName;
import io.wiregraph.resolve.TypeFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The blocks that groups of names are compared in, and the ties of each: what shares no block is
 * never compared, so that the work grows with the groups and not with their square.
 */
final class NameTies implements TieIndex.Kind<NameGroup> {

  /** How sure it is that bearers of one name are one. */
  static final double SAME_NAME = 0.9;

  /** One name, linked or not. */
  private static final String NAME = "n ";

  /** One link. */
  private static final String LINK = "l ";

  /** People of one surname and first letter. */
  private static final String PERSON = "p ";

  /** Those who go by one word, and all who have it as surname or first name. */
  private static final String SURNAME = "s ";

  /** Organisations of one whole name. */
  private static final String ORGANIZATION = "o ";

  /** Organisations of the same initials. */
  private static final String ACRONYM = "a ";

  @Override
  public Comparator<NameGroup> order() {
    return NameGroup.ORDER;
  }

  @Override
  public Set<String> blocks(NameGroup group) {
    Set<String> blocks = new TreeSet<>();
    String title = group.title();
    GroupKey otherwise = group.otherwise();
    if (title != null || group.key().isName() || otherwise != null) {
      for (NameKey name : group.nameKeys()) {
        blocks.add(NAME + name.family() + " " + name.name());
      }
    }
    if (title != null) {
      blocks.add(LINK + title);
    } else if (otherwise != null && otherwise.title() != null) {
      blocks.add(LINK + otherwise.title());
    }
    if (group.family() == TypeFamily.PERSON) {
      PersonName name = group.person();
      blocks.add(SURNAME + name.surname());
      if (!name.isSingle()) {
        blocks.add(SURNAME + name.first());
        blocks.add(PERSON + name.surname() + " " + name.first().charAt(0));
      }
    } else if (group.family() == TypeFamily.ORGANIZATION) {
      OrganizationTies.wholeNames(group).forEach(name -> blocks.add(ORGANIZATION + name));
      OrganizationTies.acronyms(group).forEach(name -> blocks.add(ACRONYM + name));
    }
    return blocks;
  }

  @Override
  public List<Tie> ties(String block, List<NameGroup> groups) {
    return switch (block.substring(0, 2)) {
      case NAME -> ofName(groups);
      case LINK -> ofLink(groups);
      case PERSON -> PersonTies.ofFullNames(groups);
      case SURNAME -> PersonTies.ofSurname(groups);
      case ORGANIZATION -> OrganizationTies.ofName(groups);
      case ACRONYM -> OrganizationTies.ofAcronym(groups);
      default -> throw new IllegalArgumentException("no block: " + block);
    };
  }

  /**
   * A name that all linked bearers link to one thing stands for that thing where it is not linked,
   * too; a name of several things does not tie them.
   */
  private static List<Tie> ofName(List<NameGroup> groups) {
    List<Tie> ties = new ArrayList<>();
    Set<String> titles = new TreeSet<>();
    for (NameGroup group : groups) {
      GroupKey key = group.otherwise() == null ? group.key() : group.otherwise();
      String title = key.title();
      if (title != null) {
        titles.add(title);
      }
    }
    for (NameGroup named : groups) {
      if (named.key().isName()) {
        for (NameGroup other : groups) {
          boolean isOnlyLink = other.title() != null && titles.size() == 1;
          boolean isSetApart = named.key().equals(other.otherwise());
          if (isOnlyLink || isSetApart) {
            ties.add(Tie.of(named, other, SAME_NAME, Denotation.Reason.SAME_NAME));
          }
        }
      }
    }
    return ties;
  }

  /** What the user decided on is tied to those of its link. */
  private static List<Tie> ofLink(List<NameGroup> groups) {
    List<Tie> ties = new ArrayList<>();
    for (NameGroup linked : groups) {
      for (NameGroup other : groups) {
        if (linked.key().equals(other.otherwise())) {
          ties.add(Tie.of(linked, other, SAME_NAME, Denotation.Reason.SAME_NAME));
        }
      }
    }
    return ties;
  }
}
