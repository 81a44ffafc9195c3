/** What browsers get beside data: the frame of all pages, their words, styles and scripts. */
@NullMarked
package io.wiregraph.server.web;

import org.jspecify.annotations.NullMarked;
