package io.wiregraph.identity;

import java.util.Collection;

/**
 * The facts that came, changed or went since all was settled last; what changed went and came.
 *
 * @param gone facts as they were
 * @param fresh facts as they are
 */
record ChangedFacts(Collection<KnownFact> gone, Collection<KnownFact> fresh) {}
