/** How fast the steps between parser and store are; run by {@code mvn -Pbench test}. */
package io.wiregraph.speed;
