package io.wiregraph.explain;

/**
 * What something of an article is across articles, and why.
 *
 * @param iri the merged thing
 * @param label what that is called
 * @param score how sure it is, from 0 to 1
 * @param reason why
 */
public record Identity(String iri, String label, double score, String reason) {}
