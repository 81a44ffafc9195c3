package io.wiregraph.fact;

/**
 * What an entity is in Wikipedia.
 *
 * @param title title of the article, blanks as underscores: {@code Sergey_Lavrov}
 * @param confidence from 0 to 1
 */
public record Link(String title, double confidence) {

  /** Returns the DBpedia resource of the same title. */
  public String dbpedia() {
    return "http://dbpedia.org/resource/" + title;
  }
}
