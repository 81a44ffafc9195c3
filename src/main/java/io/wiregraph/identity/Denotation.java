package io.wiregraph.identity;

/**
 * Which merged entity an entity of an article is, and why.
 *
 * @param entity the merged entity
 * @param score how sure that is, from 0 to 1
 * @param reason why
 */
public record Denotation(MergedEntity entity, double score, Reason reason) {

  /** Why an entity of an article is taken to be a merged one. */
  public enum Reason {
    /** It is the only one. */
    ONLY_MEMBER,
    /** Its link is the merged entity's. */
    SAME_LINK,
    /** It has the name of an entity of another article, and a compatible type. */
    SAME_NAME
  }
}
