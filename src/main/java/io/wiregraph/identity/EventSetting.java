package io.wiregraph.identity;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and when an article is when it tells something.
 *
 * @param places names of the places that the headline and the sentences up to it speak of, states
 *     left out, sorted
 * @param days the days on which something was that its sentence tells, sorted
 */
public record EventSetting(List<String> places, List<LocalDate> days) {

  /** Of which nothing is known. */
  public static final EventSetting NONE = new EventSetting(List.of(), List.of());

  /** Takes copies of the lists. */
  public EventSetting {
    places = List.copyOf(places);
    days = List.copyOf(days);
  }

  /** Returns whether both speak of a place in common. */
  boolean isSharedWith(EventSetting other) {
    return places.stream().anyMatch(other.places::contains);
  }
}
