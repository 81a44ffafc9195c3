package io.wiregraph.fact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that an article says: an event, a standing relation, or a statement of somebody. */
public sealed interface Fact permits Fact.Event, Fact.Relation, Fact.Statement {

  /** Its name within the article. */
  FactId id();

  /**
   * Local name of the most specific ontology term: {@code Veto}; {@code Event} where only the
   * general one fits.
   */
  String type();

  /** Its arguments in order of role, then place. */
  List<Argument> arguments();

  /** Whether it holds, and who says so. */
  Factuality factuality();

  /** When; null where the text does not say. */
  @Nullable TimeValue time();

  /** Why it is there. */
  Evidence evidence();

  /** Returns the arguments of {@code role}. */
  default List<Argument> arguments(Role role) {
    return arguments().stream().filter(a -> a.role() == role).toList();
  }

  /** Returns the PLOVER root code of an event or statement, where it has one. */
  default Optional<String> rootCode() {
    if (this instanceof Event event) {
      return Optional.ofNullable(event.root());
    }
    return this instanceof Statement statement
        ? Optional.ofNullable(statement.root())
        : Optional.empty();
  }

  /**
   * Something happens: a verb or an event noun.
   *
   * @param root PLOVER root code ({@code REJECT}); null where the lexicon gives none
   */
  record Event(
      FactId id,
      String type,
      @Nullable String root,
      List<Argument> arguments,
      Factuality factuality,
      @Nullable TimeValue time,
      Evidence evidence)
      implements Fact {

    /** Takes a copy of the arguments. */
    public Event {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Something holds for a while: {@code holdsPosition}, {@code memberOf}, …; its time is when it
   * holds.
   */
  record Relation(
      FactId id,
      String type,
      List<Argument> arguments,
      Factuality factuality,
      @Nullable TimeValue time,
      Evidence evidence)
      implements Fact {

    /** Takes a copy of the arguments. */
    public Relation {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Somebody says something. What it reports are the facts whose {@link Factuality#attributedTo}
   * names it.
   *
   * @param root PLOVER root code ({@code THREATEN} for a warning); null where saying is all it is
   * @param stance what the speaker does by saying it
   */
  record Statement(
      FactId id,
      String type,
      @Nullable String root,
      Stance stance,
      List<Argument> arguments,
      Factuality factuality,
      @Nullable TimeValue time,
      Evidence evidence)
      implements Fact {

    /** Takes a copy of the arguments. */
    public Statement {
      arguments = List.copyOf(arguments);
    }
  }
}
