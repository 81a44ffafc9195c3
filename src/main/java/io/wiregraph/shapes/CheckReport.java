package io.wiregraph.shapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Violations grouped by shape and kind of constraint: all are counted, the first of each group are
 * kept.
 */
public final class CheckReport implements Consumer<Violation> {

  /**
   * Violations that break the same shape in the same way.
   *
   * @param example the first of them
   * @param count how many there are
   * @param first the first few of them
   */
  public record Group(Violation example, long count, List<Violation> first) {}

  private final int kept;
  private final Map<String, Group> groups = new TreeMap<>();
  private long count;

  /**
   * Starts an empty report.
   *
   * @param kept how many violations of each group to keep
   */
  public CheckReport(int kept) {
    this.kept = kept;
  }

  @Override
  public void accept(Violation violation) {
    count++;
    String key =
        violation.shape() + "\n" + violation.component() + "\n" + String.valueOf(violation.path());
    Group group = groups.getOrDefault(key, new Group(violation, 0, new ArrayList<>()));
    if (group.first().size() < kept) {
      group.first().add(violation);
    }
    groups.put(key, new Group(group.example(), group.count() + 1, group.first()));
  }

  /** Returns how many violations there are. */
  public long count() {
    return count;
  }

  /** Returns the groups, in order of their shapes. */
  public List<Group> groups() {
    return Collections.unmodifiableList(new ArrayList<>(groups.values()));
  }
}
