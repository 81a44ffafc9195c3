/** The only room that sees Stanford CoreNLP: articles to parsed articles. */
@NullMarked
package io.wiregraph.nlp;

import org.jspecify.annotations.NullMarked;
