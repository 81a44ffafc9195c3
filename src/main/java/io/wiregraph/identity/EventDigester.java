package io.wiregraph.identity;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.resolve.PersonName;
import io.wiregraph.resolve.TypeFamily;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the digests of the facts of an article. */
final class EventDigester {

  /** What the label of a government read out of its seat begins with; see {@link Metonym}. */
  private static final String GOVERNMENT_OF = "Government of ";

  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ \\p{N}+");

  /** Rules that find what a noun expresses are called after nouns. */
  private static final String NOUN_RULE = "event-noun";

  private final ArticleRecord record;
  private final CodePoints text;
  private final SettingReader setting;
  private final Map<FactId, List<Metonym>> metonyms = new HashMap<>();

  /** An entity as the state that it is or speaks for; null for none. */
  private record Named(EntityId entity, @Nullable String state) {}

  /** An entity takes part in many facts. */
  private final Map<Named, List<String>> keys = new HashMap<>();

  EventDigester(ArticleRecord record) {
    this.record = record;
    this.text = new CodePoints(record.article().text());
    this.setting = new SettingReader(record);
    for (Metonym metonym : record.facts().metonyms()) {
      metonyms.computeIfAbsent(metonym.fact(), f -> new ArrayList<>()).add(metonym);
    }
  }

  EventDigest digest(Fact fact) {
    Trigger trigger = fact.evidence().trigger();
    TimeValue time = fact.time();
    Span sentence = fact.evidence().sentence();
    List<EventParticipant> participants = participants(fact);
    return new EventDigest(
        record.article().id(),
        fact.id(),
        sentence.begin(),
        fact.type(),
        fact.rootCode().orElse(""),
        fact.factuality().polarity(),
        fact.factuality().modality(),
        fact.factuality().attributedTo(),
        fact instanceof Fact.Statement statement ? statement.stance() : null,
        isHeadline(sentence),
        fact.evidence().rule().contains(NOUN_RULE),
        trigger != null && EventWords.isAnother(text.cut(before(sentence, trigger))),
        isInner(fact),
        lemma(fact, trigger),
        trigger == null ? 0 : EventWords.ordinal(text.cut(before(sentence, trigger))),
        time == null ? null : time.earliest(),
        time == null ? null : time.latest(),
        record.article().metadata().published(),
        participants,
        words(fact),
        roles(fact),
        isCounting(participants) ? setting.of(sentence) : EventSetting.NONE);
  }

  private boolean isInner(Fact fact) {
    FactId source = fact.factuality().attributedTo();
    return source != null
        && record.facts().facts().stream()
            .filter(
                other -> !other.equals(fact) && source.equals(other.factuality().attributedTo()))
            .flatMap(other -> other.arguments().stream())
            .anyMatch(a -> !a.role().isClausal() && a.span().contains(fact.id().span()));
  }

  private static boolean isCounting(List<EventParticipant> participants) {
    return participants.stream().anyMatch(p -> p.count() != EventParticipant.UNCOUNTED);
  }

  private List<String> roles(Fact fact) {
    return fact.arguments().stream()
        .filter(a -> a.role().isClausal() || entity(a).map(Entity::isDescribed).orElse(true))
        .map(a -> a.role().code())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Entity> entity(Argument argument) {
    return record.facts().entityOf(argument);
  }

  /** Returns what a noun of a light verb says, else the trigger's lemma: "used its veto". */
  private String lemma(Fact fact, @Nullable Trigger trigger) {
    for (Argument argument : fact.arguments()) {
      if (isNounOf(argument, fact)) {
        return head(argument);
      }
    }
    return trigger == null ? "" : trigger.lemma().toLowerCase(Locale.ROOT);
  }

  /** Returns whether an argument only names what happens, as the noun of a light verb does. */
  private boolean isNounOf(Argument argument, Fact fact) {
    return EventParticipant.Side.of(argument.role()) == EventParticipant.Side.OTHER
        && head(argument).equals(fact.type().toLowerCase(Locale.ROOT));
  }

  private boolean isHeadline(Span sentence) {
    return record.article().sections().stream()
        .anyMatch(s -> s.kind() == SectionKind.HEADLINE && s.span().overlaps(sentence));
  }

  private static Span before(Span sentence, Trigger trigger) {
    int begin = Math.min(sentence.begin(), trigger.span().begin());
    return new Span(begin, trigger.span().begin());
  }

  private List<EventParticipant> participants(Fact fact) {
    List<EventParticipant> participants = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      if (!argument.role().isClausal() && !isNounOf(argument, fact)) {
        participant(fact, argument, participants);
      }
    }
    return participants;
  }

  private void participant(Fact fact, Argument argument, List<EventParticipant> to) {
    Entity entity = record.facts().entityOf(argument).filter(Entity::isDescribed).orElse(null);
    int count = EventWords.count(text.cut(throughHead(argument)));
    if (entity == null) {
      if (count != EventParticipant.UNCOUNTED) {
        to.add(unknown(argument, count));
      }
      return;
    }
    String state = entity.isNamed() ? state(fact, entity) : null;
    List<String> named =
        isNamed(entity)
            ? keys.computeIfAbsent(new Named(entity.id(), state), key -> keys(entity, state))
            : List.of();
    EventParticipant participant =
        new EventParticipant(
            EventParticipant.Side.of(argument.role()),
            TypeFamily.of(entity.type()),
            state != null,
            named,
            named.isEmpty() ? head(entity, argument) : "",
            List.copyOf(EventWords.content(entity.label())),
            count,
            bound(argument),
            entity.id().first().begin());
    if (!to.contains(participant)) {
      to.add(participant);
    }
  }

  /** A text with a number has a name: "Resolution 2042". */
  private static boolean isNamed(Entity entity) {
    return entity.isNamed()
        || (entity.type() == EntityType.DOCUMENT && NUMBERED.matcher(entity.label()).matches());
  }

  private EventParticipant unknown(Argument argument, int count) {
    return new EventParticipant(
        EventParticipant.Side.of(argument.role()),
        TypeFamily.UNKNOWN,
        false,
        List.of(),
        head(argument),
        List.of(),
        count,
        bound(argument),
        EventParticipant.UNCOUNTED);
  }

  private EventParticipant.Bound bound(Argument argument) {
    return EventWords.bound(
        text.cut(throughHead(argument)),
        text.cut(new Span(argument.head().end(), argument.span().end())));
  }

  private static Span throughHead(Argument argument) {
    return new Span(argument.span().begin(), argument.head().end());
  }

  private String head(Argument argument) {
    return text.cut(argument.head()).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the head word of the phrase, or of what the phrase stands for where it is a pronoun.
   */
  private String head(Entity entity, Argument argument) {
    boolean isPronoun =
        entity.mentions().stream()
            .anyMatch(m -> m.kind() == MentionKind.PRONOUN && m.head().equals(argument.head()));
    return entity.mentions().stream()
        .filter(m -> isPronoun && m.kind() == MentionKind.NOMINAL)
        .findFirst()
        .map(m -> text.cut(m.head()).toLowerCase(Locale.ROOT))
        .orElseGet(() -> head(argument));
  }

  /** Returns the name of the state that an entity is or speaks for; null where it is none. */
  private @Nullable String state(Fact fact, Entity entity) {
    if (entity.type() == EntityType.COUNTRY) {
      return NameKey.of(entity.label(), EntityType.COUNTRY).name();
    }
    EntityId id = entity.id();
    for (Metonym metonym : metonyms.getOrDefault(fact.id(), List.of())) {
      if (metonym.place().equals(id) && metonym.government().startsWith(GOVERNMENT_OF)) {
        String country = metonym.government().substring(GOVERNMENT_OF.length());
        return NameKey.of(country, EntityType.COUNTRY).name();
      }
    }
    return null;
  }

  private static List<String> keys(Entity entity, @Nullable String state) {
    Set<String> keys = new TreeSet<>();
    Link link = entity.link();
    if (link != null) {
      keys.add(EventParticipant.LINK + link.title());
    }
    if (state != null) {
      keys.add(EventParticipant.STATE + state);
    }
    String name = NameKey.of(entity.label(), entity.type()).name();
    if (!name.isEmpty()) {
      keys.add(EventParticipant.NAME + name);
    }
    if (TypeFamily.of(entity.type()) == TypeFamily.PERSON) {
      String surname = PersonName.of(entity.label()).surname();
      keys.add(EventParticipant.SURNAME + surname.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(keys);
  }

  private static List<String> words(Fact fact) {
    Set<String> words = new TreeSet<>();
    for (Argument argument : fact.arguments(Role.CONTENT)) {
      words.addAll(EventWords.content(argument.text()));
    }
    return words.stream().limit(EventWords.MOST).toList();
  }
}
