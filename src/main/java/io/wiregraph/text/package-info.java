/** Articles as they were read: their text, its sections, and spans of it in Unicode code points. */
@NullMarked
package io.wiregraph.text;

import org.jspecify.annotations.NullMarked;
