package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Joins definite noun phrases with what they take up. */
final class NominalSieve {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> ANY =
      Set.of("every", "each", "no", "any", "either", "neither", "another");

  /** How many sentences back a bare "the country" may reach. */
  private static final int REACH = 3;

  /** Nouns that may take up any name of a sort, and the sort. */
  private static final Map<String, Set<EntityType>> GENERAL =
      Map.ofEntries(
          Map.entry("country", Set.of(EntityType.COUNTRY)),
          Map.entry("nation", Set.of(EntityType.COUNTRY)),
          Map.entry("republic", Set.of(EntityType.COUNTRY)),
          Map.entry("kingdom", Set.of(EntityType.COUNTRY)),
          Map.entry("city", Set.of(EntityType.CITY)),
          Map.entry("town", Set.of(EntityType.CITY, EntityType.PLACE)),
          Map.entry("capital", Set.of(EntityType.CITY)),
          Map.entry("region", Set.of(EntityType.PLACE)),
          Map.entry("territory", Set.of(EntityType.PLACE)),
          Map.entry("province", Set.of(EntityType.PLACE)),
          Map.entry("state", Set.of(EntityType.COUNTRY, EntityType.PLACE)),
          Map.entry("group", organizations()),
          Map.entry("organization", organizations()),
          Map.entry("organisation", organizations()),
          Map.entry("movement", organizations()),
          Map.entry("body", organizations()),
          Map.entry("alliance", Set.of(EntityType.INTERGOVERNMENTAL_ORGANIZATION)),
          Map.entry("bloc", Set.of(EntityType.INTERGOVERNMENTAL_ORGANIZATION)),
          Map.entry(
              "agency",
              Set.of(
                  EntityType.ORGANIZATION,
                  EntityType.NEWS_MEDIA_ORGANIZATION,
                  EntityType.GOVERNMENT_ORGANIZATION,
                  EntityType.INTERGOVERNMENTAL_ORGANIZATION)),
          Map.entry("newspaper", Set.of(EntityType.NEWS_MEDIA_ORGANIZATION)),
          Map.entry("broadcaster", Set.of(EntityType.NEWS_MEDIA_ORGANIZATION)),
          Map.entry("party", Set.of(EntityType.POLITICAL_PARTY)),
          Map.entry("company", Set.of(EntityType.ORGANIZATION)),
          Map.entry("firm", Set.of(EntityType.ORGANIZATION)),
          Map.entry("corporation", Set.of(EntityType.ORGANIZATION)),
          Map.entry("bank", Set.of(EntityType.ORGANIZATION)));

  private static Set<EntityType> organizations() {
    return Set.of(
        EntityType.ORGANIZATION,
        EntityType.ARMED_GROUP,
        EntityType.INTERGOVERNMENTAL_ORGANIZATION,
        EntityType.GOVERNMENT_ORGANIZATION);
  }

  private final Story story;
  private final Words words;
  private final BareNouns bare;

  NominalSieve(Story story, Words words) {
    this.story = story;
    this.words = words;
    this.bare = new BareNouns(story);
  }

  void join() {
    for (int i = 0; i < story.size(); i++) {
      Candidate c = story.get(i);
      if (!c.isNominal()
          || c.type() == EntityType.POSITION
          || words.isPronounCue(story.headLemma(i), "idle")
          || story.members(story.chain(i)).size() > 1) {
        continue;
      }
      int antecedent = isDefinite(i) ? antecedent(i) : bare.same(i);
      if (antecedent >= 0) {
        story.join(antecedent, i);
      }
    }
  }

  private boolean isDefinite(int mention) {
    String determiner = story.determiner(mention);
    Candidate c = story.get(mention);
    return (determiner != null && DEFINITE.contains(determiner))
        || Tree.hasChild(story.sentence(mention), c.head(), "nmod:poss");
  }

  private int antecedent(int mention) {
    Candidate c = story.get(mention);
    String head = story.headLemma(mention);
    Set<String> modifiers = Modifiers.of(story, mention);
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      Candidate other = story.get(earlier);
      if (story.sentence(earlier) == story.sentence(mention)
          && ((other.first() <= c.first() && c.last() <= other.last())
              || (c.first() <= other.first() && other.last() <= c.last()))) {
        continue;
      }
      if (other.isNominal() && sameHead(mention, earlier, head, modifiers)) {
        return earlier;
      }
      if (c.type() == EntityType.PERSON
          && c.count() == Count.ONE
          && hasRole(earlier, head, modifiers)) {
        return earlier;
      }
      boolean near = c.sentence() - other.sentence() <= REACH || !GENERAL.containsKey(head);
      if (near && other.isName() && namesKind(mention, earlier, head, modifiers)) {
        return earlier;
      }
    }
    return modifiers.isEmpty() ? general(mention, head) : -1;
  }

  private boolean sameHead(int mention, int earlier, String head, Set<String> modifiers) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    if (!story.headLemma(earlier).equals(head)
        || !c.count().agrees(other.count())
        || isPlural(mention) != isPlural(earlier)
        || isOneOfAny(earlier)
        || isNarrowed(mention)
        || other.type() == EntityType.POSITION) {
      return false;
    }
    Set<String> before = Modifiers.of(story, earlier);
    return before.containsAll(modifiers)
        && (c.count() != Count.MANY || before.equals(modifiers) || modifiers.isEmpty());
  }

  private boolean isPlural(int mention) {
    return story.sentence(mention).tag(story.get(mention).head()).endsWith("S");
  }

  /** "Every country", "no country": none that a later phrase takes up. */
  private boolean isOneOfAny(int mention) {
    String determiner = story.determiner(mention);
    return determiner != null && ANY.contains(determiner);
  }

  /** "The people who eat much": a relative clause tells which are meant. */
  private boolean isNarrowed(int mention) {
    Sentence s = story.sentence(mention);
    int head = story.get(mention).head();
    for (int child : s.children(head)) {
      if (child == head + 1 || (child > head && "acl:relcl".equals(s.relation(child)))) {
        boolean clause = s.relation(child).startsWith("acl");
        if (clause && !hasCommaAfter(s, head)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasCommaAfter(Sentence s, int head) {
    return head + 1 < s.size() && ",".equals(s.word(head + 1));
  }

  private boolean hasRole(int earlier, String head, Set<String> modifiers) {
    int chain = story.chain(earlier);
    return story.isNamed(chain)
        && story.type(chain) == EntityType.PERSON
        && story.roles(chain).contains(head)
        && story.roles(chain).containsAll(modifiers);
  }

  /** "the council" after "Syrian National Council": the name ends in the noun. */
  private boolean namesKind(int mention, int earlier, String head, Set<String> modifiers) {
    return story.get(mention).count() != Count.MANY
        && story.get(earlier).type() != EntityType.PERSON
        && story.headLemma(earlier).equals(head)
        && story.tokens(earlier).containsAll(modifiers);
  }

  /** Returns whether the article has named one thing of these sorts so far, and no other. */
  private boolean isOnly(Set<EntityType> types, int mention) {
    return types.contains(EntityType.COUNTRY)
        && IntStream.range(0, mention)
                .filter(i -> story.get(i).isName() && !story.get(i).isPeople())
                .map(story::chain)
                .filter(chain -> types.contains(story.type(chain)))
                .distinct()
                .count()
            == 1;
  }

  private int general(int mention, String head) {
    Set<EntityType> types = GENERAL.getOrDefault(head, Set.of());
    Candidate c = story.get(mention);
    if (types.isEmpty() || c.count() == Count.MANY) {
      return -1;
    }
    int best = -1;
    int bestCost = Integer.MAX_VALUE;
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      Candidate other = story.get(earlier);
      int distance = c.sentence() - other.sentence();
      if (distance > REACH && !isOnly(types, mention)) {
        break;
      }
      if (!other.isName()
          || other.isPeople()
          || !types.contains(story.type(story.chain(earlier)))) {
        continue;
      }
      boolean subject = Tree.isSubject(story.sentence(earlier), other.head());
      int cost = distance * 4 + (subject ? 0 : distance == 0 ? 4 : 2);
      cost -= Math.min(3, story.members(story.chain(earlier)).size() - 1);
      if (cost < bestCost) {
        bestCost = cost;
        best = earlier;
      }
    }
    return best;
  }
}
