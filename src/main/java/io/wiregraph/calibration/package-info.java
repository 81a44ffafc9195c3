/**
 * Fits the confidence of facts to what people judged right or wrong, and measures how well it tells
 * the one from the other.
 */
@NullMarked
package io.wiregraph.calibration;

import org.jspecify.annotations.NullMarked;
