/**
 * Readers of files into articles, and the layout of an article: headline, dateline, captions,
 * furniture.
 */
@NullMarked
package io.wiregraph.corpus;

import org.jspecify.annotations.NullMarked;
