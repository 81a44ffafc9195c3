package io.wiregraph.identity;

import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.FactId;
import io.wiregraph.text.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article as one of those that are of one event, relation or statement.
 *
 * @param hash the 16 hexadecimal digits of the merged fact's IRI
 * @param members the mentions of it in their order; none where the fact is alone
 * @param isTelling whether this is the mention that tells best what it was
 * @param isTimed whether this is the mention that tells best when it was
 * @param roles codes of the roles that are filled with what this mention says, be it without a
 *     name; null for all
 * @param tie the surest reason why it is one with another mention; null for one alone
 */
public record MergedFact(
    String hash,
    List<EventDigest> members,
    boolean isTelling,
    boolean isTimed,
    @Nullable Set<String> roles,
    @Nullable Why tie) {

  /** Takes a copy of the members. */
  public MergedFact {
    members = List.copyOf(members);
    roles = roles == null ? null : Set.copyOf(roles);
  }

  /**
   * Why a mention is one with another.
   *
   * @param score how sure that is, from 0 to 1
   * @param reason why
   */
  public record Why(double score, EventTie.Reason reason) {}

  static MergedFact alone(ArticleId article, FactId fact) {
    return new MergedFact(FactHash.of(article, fact), List.of(), true, true, null, null);
  }

  /** Returns whether a role is filled with what this mention says. */
  public boolean fills(String role) {
    return roles == null || roles.contains(role);
  }

  /**
   * Returns whether an entity of an article takes part only by standing for a state that a mention
   * names: Moscow where another article has Russia.
   */
  public boolean isNamedOutright(ArticleId article, EntityId entity) {
    return members.stream()
        .filter(member -> member.article().equals(article))
        .flatMap(member -> member.participants().stream())
        .filter(participant -> participant.entity() == entity.first().begin())
        .anyMatch(
            participant ->
                members.stream()
                    .flatMap(member -> member.participants().stream())
                    .anyMatch(participant::standsFor));
  }

  /** Returns how often it is told. */
  public int mentions() {
    return Math.max(1, members.size());
  }

  /** Returns the articles that tell it with others; none for a fact alone. */
  public Set<ArticleId> articles() {
    Set<ArticleId> articles = new TreeSet<>();
    members.forEach(member -> articles.add(member.article()));
    return articles;
  }

  /** Returns why it is one with another mention; empty for one alone. */
  public Optional<Why> why() {
    return Optional.ofNullable(tie);
  }
}
