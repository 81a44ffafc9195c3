package io.wiregraph.identity;

import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article as one of those that are of one event, relation or statement.
 *
 * @param hash the 16 hexadecimal digits of the merged fact's IRI
 * @param mentions how often it is told
 * @param isTelling whether this is the mention that tells best what it was
 * @param isTimed whether this is the mention that tells best when it was
 * @param roles codes of the roles that are filled with what this mention says, be it without a
 *     name; null for all
 * @param outright where entities of the article are first mentioned that take part only by standing
 *     for a state which a mention names: Moscow where another article has Russia
 * @param tie the surest reason why it is one with another mention; null for one alone
 */
public record MergedFact(
    String hash,
    int mentions,
    boolean isTelling,
    boolean isTimed,
    @Nullable Set<String> roles,
    Set<Integer> outright,
    @Nullable Why tie) {

  /** Takes copies of the sets. */
  public MergedFact {
    roles = roles == null ? null : Set.copyOf(roles);
    outright = Set.copyOf(outright);
  }

  /**
   * Why a mention is one with another.
   *
   * @param score how sure that is, from 0 to 1
   * @param reason why
   */
  public record Why(double score, EventTie.Reason reason) {}

  static MergedFact alone(ArticleId article, FactId fact) {
    return new MergedFact(FactHash.of(article, fact), 1, true, true, null, Set.of(), null);
  }

  /** Returns whether a role is filled with what this mention says. */
  public boolean fills(String role) {
    return roles == null || roles.contains(role);
  }

  /**
   * Returns whether an entity of the article takes part only by standing for a state that a mention
   * names.
   */
  public boolean isNamedOutright(EntityId entity) {
    return outright.contains(entity.first().begin());
  }

  /** Returns why it is one with another mention; empty for one alone. */
  public Optional<Why> why() {
    return Optional.ofNullable(tie);
  }

  /** Packs one that is not alone: the same bytes for the same. */
  byte[] row() {
    RowWriter row = new RowWriter().text(hash).number(mentions).flag(isTelling).flag(isTimed);
    row.flag(roles != null).texts(new TreeSet<>(roles == null ? List.of() : roles));
    row.number(outright.size());
    new TreeSet<>(outright).forEach(row::number);
    why().ifPresent(why -> row.fraction(why.score()).text(why.reason().name()));
    return row.bytes();
  }

  static MergedFact of(byte[] bytes) {
    RowReader row = new RowReader(bytes);
    String hash = row.text();
    int mentions = row.number();
    boolean isTelling = row.flag();
    boolean isTimed = row.flag();
    boolean hasRoles = row.flag();
    Collection<String> roles = row.texts();
    Set<Integer> outright = new TreeSet<>();
    for (int left = row.number(); left > 0; left--) {
      outright.add(row.number());
    }
    return new MergedFact(
        hash,
        mentions,
        isTelling,
        isTimed,
        hasRoles ? Set.copyOf(roles) : null,
        outright,
        new Why(row.fraction(), EventTie.Reason.valueOf(row.text())));
  }
}
