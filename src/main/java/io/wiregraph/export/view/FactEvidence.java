package io.wiregraph.export.view;

/**
 * What articles say of a merged fact, all of them together.
 *
 * @param articles in how many articles it is said
 * @param mentions how many times it is said
 * @param confidence how sure the surest mention is, in thousandths; 0 where none is known
 * @param isDisputed whether the opposite is said, too
 * @param article the id of the article of the surest mention: {@code article:a/b}; empty for none
 * @param published the day that this article was published; empty where none is known
 * @param sentence the words of this article that say it; empty where none are known
 */
public record FactEvidence(
    int articles,
    int mentions,
    int confidence,
    boolean isDisputed,
    String article,
    String published,
    String sentence) {}
