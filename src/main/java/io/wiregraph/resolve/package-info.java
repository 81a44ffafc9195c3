/** The forms that names of people and bodies take, and which of them go together. */
@NullMarked
package io.wiregraph.resolve;

import org.jspecify.annotations.NullMarked;
