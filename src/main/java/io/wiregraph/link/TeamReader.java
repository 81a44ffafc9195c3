package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads countries and towns in reports on matches as the teams that they stand for: "Belgium beat
 * Panama", "Boston in the ninth inning". A place where something happens ("in Belgium") stays a
 * place. Safe for use by several threads.
 */
final class TeamReader {

  /** Estimates, as long as too few are judged. */
  private static final double NATIONAL = 0.85;

  private static final double CLUB = 0.7;

  /** How many different words of a sport an article must have: so many, and one a so many words. */
  private static final int FEWEST_WORDS = 2;

  private static final int WORDS_A_CUE = 150;

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "from", "near", "to", "across", "around", "outside", "throughout", "into");

  private static final Set<String> ROLES =
      Set.of("coach", "captain", "manager", "teammate", "skipper", "striker", "receiver");

  private record Sport(String name, Set<String> words, List<String> nationalTeams) {}

  private final LinkIndex index;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final List<Sport> sports = new ArrayList<>();
  private final Map<String, String> clubs = new HashMap<>();

  TeamReader(LinkIndex index) {
    this.index = index;
    for (String[] row : Table.rows(TeamReader.class, "sports.tsv", 3)) {
      sports.add(new Sport(row[0], Set.copyOf(Table.parts(row[1])), Table.parts(row[2])));
    }
    for (String[] row : Table.rows(TeamReader.class, "teams.tsv", 3)) {
      clubs.put(row[0] + " " + row[1], row[2].replace(' ', '_'));
      clubs.put(row[0] + " " + row[2], row[2].replace(' ', '_'));
    }
  }

  /** Returns the entity as the team that it stands for, else as it is. */
  Entity read(Entity entity, ArticleContext context) {
    boolean can = entity.type().isPlace() || entity.type() == EntityType.ORGANIZATION;
    if (!can || Names.of(entity).isEmpty() || !acts(entity, context)) {
      return entity;
    }
    int most = FEWEST_WORDS - 1 + context.tokens() / WORDS_A_CUE;
    boolean role = hasRole(entity, context);
    Link best = null;
    for (Sport sport : sports) {
      int found = cues(sport, context) + (role ? 1 : 0);
      if (found > most) {
        Link team = team(entity, sport);
        best = team == null ? best : team;
        most = team == null ? most : found;
      }
    }
    return best == null ? entity : Linker.with(entity, best, EntityType.ORGANIZATION);
  }

  private @Nullable Link team(Entity entity, Sport sport) {
    String national = national(entity, sport);
    if (national != null) {
      return new Link(national, NATIONAL);
    }
    String club = clubs.get(sport.name() + " " + Names.of(entity).get(0));
    return club == null ? null : new Link(club, CLUB);
  }

  /** Returns how many words of the sport, and clubs that play it, the article has. */
  private int cues(Sport sport, ArticleContext context) {
    int found = 0;
    for (String word : sport.words()) {
      found += context.says(word) ? 1 : 0;
    }
    Set<String> titles = new HashSet<>();
    for (String name : context.names()) {
      String club = clubs.get(sport.name() + " " + name);
      if (club != null && !gazetteer.named(name).isPresent()) {
        titles.add(club);
      }
    }
    return found + titles.size();
  }

  /** "Boston coach", "the England captain". */
  private static boolean hasRole(Entity entity, ArticleContext context) {
    return entity.mentions().stream().anyMatch(m -> ROLES.contains(context.wordBehind(m)));
  }

  /** Returns whether the names that are nouns mostly stand where no place stands. */
  private boolean acts(Entity entity, ArticleContext context) {
    int acting = 0;
    int lying = 0;
    for (Mention mention : entity.mentions()) {
      boolean noun =
          mention.kind() == MentionKind.NAME
              && gazetteer
                  .named(mention.text())
                  .map(match -> match.form() == Match.Form.NAME)
                  .orElse(true);
      if (noun && LOCATIVE.contains(context.wordBefore(mention))) {
        lying++;
      } else if (noun) {
        acting++;
      }
    }
    return acting > lying;
  }

  private @Nullable String national(Entity entity, Sport sport) {
    Entry place = gazetteer.named(Names.of(entity).get(0)).map(Match::entry).orElse(null);
    if (place == null || !EntityType.valueOf(place.type()).isPlace()) {
      return null;
    }
    for (String team : sport.nationalTeams()) {
      String name = place.label() + " " + team;
      String title = name.replace(' ', '_');
      boolean regular = Entry.COUNTRY.equals(place.type()) && sport.nationalTeams().size() == 1;
      if (regular || index.candidates(name).stream().anyMatch(c -> c.title().equals(title))) {
        return title;
      }
    }
    return null;
  }
}
