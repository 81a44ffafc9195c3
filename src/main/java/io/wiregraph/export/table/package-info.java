/**
 * The graph as tables, for spreadsheets, data frames and databases. What tables and columns there
 * are is declared once, in {@link io.wiregraph.export.table.Table}; a row is a pure function of
 * what is said of one thing ({@link io.wiregraph.export.table.FactRows}, {@link
 * io.wiregraph.export.table.EntityRows}) or of one article ({@link
 * io.wiregraph.export.table.ArticleRows}).
 */
@NullMarked
package io.wiregraph.export.table;

import org.jspecify.annotations.NullMarked;
