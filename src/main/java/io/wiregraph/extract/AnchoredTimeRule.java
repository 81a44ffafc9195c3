package io.wiregraph.extract;

import io.wiregraph.fact.TimeValue;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Dates what is said to be so many days, weeks, months or years from another event, where that is
 * dated: "three days after Norland vetoed the text on 4 February", "a week before the vote" of an
 * earlier sentence, "the next day" behind a sentence with one date. Where the other event has no
 * day of its own, or more than one, the time stays open.
 */
final class AnchoredTimeRule {

  private static final Set<String> POINTERS = Set.of("the", "that", "this", "its", "their");

  private final List<Reading> readings;

  /** What was dated backwards, from which a story does not go on. */
  private final Set<Draft> lookedBack = Collections.newSetFromMap(new IdentityHashMap<>());

  private final CodePoints text;

  AnchoredTimeRule(List<Reading> readings, CodePoints text) {
    this.readings = readings;
    this.text = text;
  }

  /** Sets the dates that other facts give. */
  void apply() {
    for (int i = 0; i < readings.size(); i++) {
      for (Draft draft : readings.get(i).drafts) {
        TimeValue time = draft.time;
        if (time != null && time.value() == null && time.earliest() == null) {
          date(i, draft, time);
        }
      }
    }
  }

  private void date(int index, Draft draft, TimeValue time) {
    Tree tree = readings.get(index).tree;
    int first = tokenAt(tree, time.span().begin());
    TimeDistance distance = first == Tree.NONE ? null : TimeDistance.read(tree, first);
    if (distance == null) {
      return;
    }
    LocalDate anchor =
        distance.isBound() ? bound(index, distance.last()) : told(index, first, draft);
    if (anchor == null) {
      // "five years after they left": how far from when they left it was, but not when
      draft.time = distance.isBound() ? null : time;
      return;
    }
    Span span = tree.sentence().span(first, distance.last());
    draft.time = distance.from(anchor, span, text.cut(span));
    if (distance.count() < 0) {
      lookedBack.add(draft);
    }
  }

  private static int tokenAt(Tree tree, int begin) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence().span(i).begin() == begin) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** The day of what stands behind "after" or "before": a clause, or a noun. */
  private @Nullable LocalDate bound(int index, int word) {
    Reading reading = readings.get(index);
    int event = reading.tree.head(word);
    if (event <= word) {
      return null;
    }
    Draft named = null;
    Set<LocalDate> days = new TreeSet<>();
    for (Draft draft : reading.drafts) {
      if (draft.token == event) {
        named = draft;
        addDay(draft, days);
      }
    }
    boolean pointed =
        reading.tree.children(event, "det", "nmod:poss").stream()
            .anyMatch(child -> POINTERS.contains(reading.tree.lower(child)));
    if (days.isEmpty() && pointed && reading.tree.tag(event).startsWith("NN")) {
      earlier(index, named, reading.tree.lemma(event), days);
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  /** "The veto": what an earlier sentence told by the same word, or as the same kind of event. */
  private void earlier(int index, @Nullable Draft named, String lemma, Set<LocalDate> days) {
    String kind = named == null || named.entry == null ? "" : named.type;
    for (int i = 0; i < index; i++) {
      Tree tree = readings.get(i).tree;
      for (Draft draft : readings.get(i).drafts) {
        boolean same =
            draft.token != Tree.NONE
                && (draft.type.equals(kind) || tree.lemma(draft.token).equals(lemma));
        if (same) {
          addDay(draft, days);
        }
      }
    }
  }

  /** "Two days later": from the one day told before in the sentence, else in the one before it. */
  private @Nullable LocalDate told(int index, int first, Draft later) {
    Set<LocalDate> days = new TreeSet<>();
    for (Draft draft : readings.get(index).drafts) {
      if (draft != later && draft.time != null && isBefore(draft.time, index, first)) {
        addDay(draft, days);
      }
    }
    if (days.isEmpty() && index > 0 && isSameSection(index)) {
      for (Draft draft : readings.get(index - 1).drafts) {
        if (!lookedBack.contains(draft)) {
          addDay(draft, days);
        }
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private boolean isBefore(TimeValue time, int index, int first) {
    Tree tree = readings.get(index).tree;
    return time.span().end() <= tree.sentence().span(first).begin();
  }

  private boolean isSameSection(int index) {
    return readings.get(index).tree.sentence().section()
        == readings.get(index - 1).tree.sentence().section();
  }

  private static void addDay(Draft draft, Set<LocalDate> days) {
    TimeValue time = draft.time;
    if (time != null && time.earliest() != null && Objects.equals(time.earliest(), time.latest())) {
      days.add(time.earliest());
    }
  }
}
