package io.wiregraph.rdf;

import io.wiregraph.identity.MergedEntity;
import java.math.BigDecimal;
import java.util.Optional;

/** Knows where countries and cities lie; the gazetteer stands behind it. */
@FunctionalInterface
public interface PlaceCoordinates {

  /** Knows of no place. */
  PlaceCoordinates NONE = entity -> Optional.empty();

  /**
   * Where a place lies, in degrees of WGS 84.
   *
   * @param latitude north of the equator
   * @param longitude east of Greenwich
   */
  record Point(BigDecimal latitude, BigDecimal longitude) {}

  /** Returns where {@code place} lies; empty where that is not known. */
  Optional<Point> of(MergedEntity place);
}
