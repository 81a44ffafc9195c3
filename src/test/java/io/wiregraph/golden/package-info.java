/** Golden cases: short texts, and the facts and triples that they have to give. */
package io.wiregraph.golden;
