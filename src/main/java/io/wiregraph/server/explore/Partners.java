package io.wiregraph.server.explore;

import io.wiregraph.ontology.QuadClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With whom somebody has to do: who else has a part in the same facts, and in which tone. */
final class Partners {

  /** What is counted of one. */
  static final class Partner {
    final int entity;
    int facts;
    int did;
    int done;
    int together;
    int claimed;
    final int[] quads = new int[QuadClass.COUNT];
    private int last = -1;

    Partner(int entity) {
      this.entity = entity;
    }
  }

  private final FactTable table;
  private final int entity;
  private final Map<Integer, Partner> partners = new HashMap<>();

  Partners(FactTable table, int entity) {
    this.table = table;
    this.entity = entity;
  }

  /**
   * Counts the others of a fact; places are where it happens, not whom with. Who does something
   * together with the entity, or is met by the same, gives no tone.
   *
   * @param isDid whether the entity acts in it
   * @param isDone whether it is acted on
   */
  void add(int fact, boolean isDid, boolean isDone) {
    IntRows participants = table.participants();
    for (int i = participants.begin(fact); i < participants.end(fact); i++) {
      int part = participants.at(i);
      int other = FactRole.thing(part);
      boolean isPlace = FactRole.of(part).side() == FactRole.Side.IS_WHERE;
      if (other == entity || isPlace) {
        continue;
      }
      Partner partner = partners.computeIfAbsent(other, Partner::new);
      if (partner.last == fact) {
        continue;
      }
      partner.last = fact;
      partner.facts++;
      partner.did += isDid ? 1 : 0;
      partner.done += isDone ? 1 : 0;
      partner.claimed += table.isFactual(fact) ? 0 : 1;
      if (isSideBySide(fact, FactRole.of(part).side(), isDid, isDone)) {
        partner.together++;
      } else {
        table.quad(fact).ifPresent(quad -> partner.quads[quad.number()]++);
      }
    }
  }

  private boolean isSideBySide(int fact, FactRole.Side other, boolean isDid, boolean isDone) {
    if (table.classes().get(table.type(fact)).isMutual()) {
      return false;
    }
    return switch (other) {
      case ACTS -> isDid && !isDone;
      case IS_MET -> isDone && !isDid;
      case STANDS_BESIDE, IS_WHERE -> false;
    };
  }

  /** Returns those with most facts. */
  List<Partner> largest(int most) {
    List<Partner> all = new ArrayList<>(partners.values());
    all.sort(
        Comparator.comparingInt((Partner p) -> -p.facts)
            .thenComparing(p -> table.entities().path(p.entity)));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }
}
