package io.wiregraph.gazetteer;

import io.wiregraph.gazetteer.Match.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files into a {@link Gazetteer}. Where two things have one name, the first of these
 * has it: countries, places named by hand, organisations, other cities.
 */
final class GazetteerFiles {

  /**
   * Cities of the United States whose Wikipedia title does without the state (those that the
   * Associated Press Stylebook lets stand alone; Wikipedia follows it).
   */
  private static final Set<String> WITHOUT_STATE =
      Set.of(
          "Atlanta",
          "Baltimore",
          "Boston",
          "Chicago",
          "Cincinnati",
          "Cleveland",
          "Dallas",
          "Denver",
          "Detroit",
          "Honolulu",
          "Houston",
          "Indianapolis",
          "Las Vegas",
          "Los Angeles",
          "Miami",
          "Milwaukee",
          "Minneapolis",
          "New Orleans",
          "New York City",
          "Oklahoma City",
          "Philadelphia",
          "Phoenix",
          "Pittsburgh",
          "St. Louis",
          "Salt Lake City",
          "San Antonio",
          "San Diego",
          "San Francisco",
          "Seattle");

  private final Map<String, Match> names = new HashMap<>();
  private final Map<String, Entry> byTitle = new HashMap<>();
  private final Map<String, Entry> countries = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();

  Gazetteer read() {
    readCountries();
    Map<String, String[]> cities = new HashMap<>();
    List<String[]> cityRows = Table.rows("cities.tsv", 7);
    for (String[] row : cityRows) {
      cities.put(row[1] + "\t" + row[0], row);
    }
    Set<String> done = new HashSet<>();
    for (String[] row : Table.rows("places.tsv", 8)) {
      String[] city = cities.get(row[1] + "\t" + row[2]);
      if (city != null) {
        done.add(row[1] + "\t" + row[2]);
      }
      readPlace(row, city);
    }
    for (String[] row : Table.rows("bodies.tsv", 5)) {
      Entry entry = new Entry(row[1], row[0], title(row[2]), orNull(row[3]), false, 0, null);
      name(entry, row[1], Table.parts(row[4]));
    }
    for (String[] row : cityRows) {
      if (!done.contains(row[1] + "\t" + row[0])) {
        readCity(row);
      }
    }
    return new Gazetteer(names, byTitle, countries, seats());
  }

  /** Titles of places to the countries whose governments they stand for, empty for none. */
  private Map<String, String> seats() {
    Map<String, String> seats = new HashMap<>();
    for (String[] row : Table.rows("seats.tsv", 2)) {
      boolean known = row[1].isEmpty() || countries.containsKey(row[1]);
      if (!known || !byTitle.containsKey(row[0]) || seats.put(row[0], row[1]) != null) {
        throw new IllegalStateException("seats.tsv: " + row[0]);
      }
    }
    return seats;
  }

  private void readCountries() {
    Map<String, String[]> states = new HashMap<>();
    List<String[]> stateRows = Table.rows("states.tsv", 9);
    stateRows.forEach(row -> states.put(row[0], row));
    List<String[]> rows = Table.rows("countries.tsv", 8);
    Set<String> known = new HashSet<>();
    for (String[] row : rows) {
      known.add(row[0]);
      String[] state = states.get(row[0]);
      String label = state == null || state[1].isEmpty() ? row[2] : state[1];
      String title = state == null || state[2].isEmpty() ? row[2] : state[2];
      Entry entry = country(row[0], label, title, row[6], row[7]);
      if (state != null) {
        name(entry, label, Table.parts(state[3]));
        state(entry, state);
      }
      capitals.addAll(
          Table.parts(row[4]).stream().map(c -> row[0] + "\t" + Gazetteer.key(c)).toList());
    }
    for (String[] state : stateRows) {
      if (!known.contains(state[0])) {
        Entry entry = country(state[0], state[1], state[2], state[7], state[8]);
        name(entry, state[1], Table.parts(state[3]));
        state(entry, state);
      }
    }
    Map<String, Integer> uses = new HashMap<>();
    for (String[] row : rows) {
      Table.parts(row[5]).forEach(adjective -> uses.merge(adjective, 1, Integer::sum));
    }
    for (String[] row : rows) {
      Entry entry = countries.get(row[0]);
      if (entry == null) {
        throw new IllegalStateException("countries.tsv: " + row[0]);
      }
      name(entry, row[2], Table.parts(row[3]));
      for (String adjective : Table.parts(row[5])) {
        if (uses.getOrDefault(adjective, 0) == 1) {
          put(adjective, entry, Form.ADJECTIVE);
          people(adjective).ifPresent(people -> put(people, entry, Form.PEOPLE));
        }
      }
    }
  }

  private Entry country(String code, String label, String title, String north, String east) {
    Entry entry =
        new Entry(label, Entry.COUNTRY, title(title), code, false, 0, coordinates(north, east));
    countries.put(code, entry);
    titled(entry);
    return entry;
  }

  private void state(Entry entry, String[] state) {
    Table.parts(state[4]).forEach(adjective -> put(adjective, entry, Form.ADJECTIVE));
    Table.parts(state[5]).forEach(people -> put(people, entry, Form.PEOPLE));
  }

  /** Returns the regular plural of a country's adjective, where it has one. */
  private static Optional<String> people(String adjective) {
    return adjective.matches(".*(s|sh|ch|se)") ? Optional.empty() : Optional.of(adjective + "s");
  }

  private void readPlace(String[] row, String @Nullable [] city) {
    Coordinates at = city == null ? coordinates(row[6], row[7]) : coordinates(city[5], city[6]);
    long population = city == null ? 0 : Long.parseLong(city[4]);
    boolean capital = city != null && "capital".equals(city[3]);
    Entry entry = new Entry(row[4], row[0], title(row[3]), orNull(row[1]), capital, population, at);
    titled(entry);
    if (row[4].isEmpty()) {
      return;
    }
    List<String> others = Table.parts(row[5]);
    if (!others.contains("the " + row[4])) {
      put(row[4], entry, Form.NAME);
    }
    others.forEach(other -> put(other, entry, Form.NAME));
  }

  private void readCity(String[] row) {
    String title =
        row[2].isEmpty() || WITHOUT_STATE.contains(row[0]) ? row[0] : row[0] + ", " + row[2];
    boolean capital =
        "capital".equals(row[3]) || capitals.contains(row[1] + "\t" + Gazetteer.key(row[0]));
    Entry entry =
        new Entry(
            row[0],
            Entry.CITY,
            title(title),
            row[1],
            capital,
            Long.parseLong(row[4]),
            coordinates(row[5], row[6]));
    name(entry, row[0], List.of());
  }

  private void name(Entry entry, String label, List<String> others) {
    titled(entry);
    put(label, entry, Form.NAME);
    others.forEach(other -> put(other, entry, Form.NAME));
  }

  private void put(String name, Entry entry, Form form) {
    names.putIfAbsent(Gazetteer.key(name), Gazetteer.of(entry, form));
  }

  private void titled(Entry entry) {
    if (entry.title() != null) {
      byTitle.putIfAbsent(entry.title(), entry);
    }
  }

  private static @Nullable String title(String title) {
    return title.isEmpty() ? null : title.replace(' ', '_');
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Coordinates coordinates(String north, String east) {
    return north.isEmpty()
        ? null
        : new Coordinates(Double.parseDouble(north), Double.parseDouble(east));
  }
}
