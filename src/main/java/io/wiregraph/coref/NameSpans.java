package io.wiregraph.coref;

import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends where the tagger of names cut a name in two. */
final class NameSpans {

  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String LOCATION = "LOCATION";

  /** Bodies that have several seats, and are called by them: "University of Norland at Arlen". */
  private static final Set<String> WITH_SEAT = Set.of("university", "college");

  private NameSpans() {}

  /** Returns the runs of labelled tokens, in order, with those joined that are one name. */
  static List<Stretch> joined(Sentence s, List<Stretch> runs) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch run : runs) {
      Stretch before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && (isOneList(s, before, run) || isSeat(s, before, run))) {
        joined.set(
            joined.size() - 1, new Stretch(before.first(), run.last(), before.label(), null));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** "National Air and Space Museum": the first part hangs on the second. */
  private static boolean isOneList(Sentence s, Stretch a, Stretch b) {
    if (b.first() != a.last() + 2
        || !ORGANIZATION.equals(a.label())
        || !ORGANIZATION.equals(b.label())
        || !Set.of("and", "&").contains(s.word(a.last() + 1))) {
      return false;
    }
    int governor = s.head(Tree.headOf(s, a.first(), a.last()));
    return governor >= b.first() && governor <= b.last();
  }

  private static boolean isSeat(Sentence s, Stretch a, Stretch b) {
    if (b.first() != a.last() + 2
        || !ORGANIZATION.equals(a.label())
        || !LOCATION.equals(b.label())
        || !"at".equals(s.word(a.last() + 1))) {
      return false;
    }
    int head = Tree.headOf(s, a.first(), a.last());
    return WITH_SEAT.contains(s.lemma(head).toLowerCase(Locale.ROOT))
        && s.head(Tree.headOf(s, b.first(), b.last())) >= a.first()
        && s.head(Tree.headOf(s, b.first(), b.last())) <= a.last();
  }
}
