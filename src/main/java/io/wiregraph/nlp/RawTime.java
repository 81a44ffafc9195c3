package io.wiregraph.nlp;

/**
 * A time expression as found, before it is put on the calendar.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param duration whether it is a length of time rather than a date
 * @param form what it means in SUTime's notation, without a reference date: {@code XXXX-02-04},
 *     {@code XXXX-WXX-6}, {@code THIS P1W OFFSET P-1W}, {@code OFFSET P-2D}, {@code P3D}, …
 */
record RawTime(int first, int last, boolean duration, String form) {}
