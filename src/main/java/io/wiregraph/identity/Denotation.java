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
    ONLY_MEMBER("only one"),
    /** Its link is the merged entity's. */
    SAME_LINK("same link"),
    /** It has the name of an entity of another article, and a compatible type. */
    SAME_NAME("same name"),
    /** A person has the name of another article's in another spelling, or without a middle name. */
    SAME_PERSON_NAME("same name in another form"),
    /** An organisation has the name of another article's in another spelling or legal form. */
    SAME_ORGANIZATION_NAME("same name in another form"),
    /** An organisation is called by the initials that are another's second name. */
    SAME_ACRONYM("same acronym"),
    /** Surname, initial, and who else or which post is mentioned agree. */
    SAME_INITIAL("same surname and initial, same company or post"),
    /** Surname and post agree. */
    SURNAME_AND_POST("same surname and post"),
    /** Both articles mention the same other person or organisation with one of the surname. */
    SURNAME_AND_COMPANY("same surname, same company"),
    /** The user said so. */
    CURATED("user's decision");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** Returns the reason in words. */
    public String text() {
      return text;
    }
  }
}
