package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.vocab.SchemaOrg;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entity as GDELT speaks of actors and places.
 *
 * @param id what exports call it
 * @param name its label in capitals
 * @param country of a country its code of three letters; empty for all else
 * @param type the code of CAMEO for what it does; empty where its class does not say
 * @param geoType 1 for a country; empty for all else
 * @param label what people call it
 * @param latitude in degrees; empty where not known
 * @param longitude in degrees; empty where not known
 */
record GdeltActor(
    String id,
    String name,
    String country,
    String type,
    String geoType,
    String label,
    String latitude,
    String longitude) {

  /** Codes of CAMEO for actors (CAMEO 1.1b3, chapters 3 and 4) by classes of the ontology. */
  private static final Map<String, String> TYPES =
      Map.of(
          "GovernmentOrganization", "GOV",
          "ArmedForces", "MIL",
          "IntergovernmentalOrganization", "IGO",
          "NewsMediaOrganization", "MED",
          "PoliticalParty", "PTY");

  /**
   * Reads an entity.
   *
   * @param codes gives the code of three letters of a country by its IRI in DBpedia
   */
  static GdeltActor of(Thing thing, Ids ids, Function<String, Optional<String>> codes) {
    String id = ids.id(thing.iri());
    String label = EntityRows.label(thing, id);
    String type = EntityRows.type(thing);
    boolean isCountry = type.equals("Country");
    String country = isCountry ? EntityRows.link(thing).flatMap(codes).orElse("") : "";
    return new GdeltActor(
        id,
        label.toUpperCase(Locale.ROOT),
        country,
        TYPES.getOrDefault(type, ""),
        isCountry ? "1" : "",
        label,
        EntityRows.number(thing, SchemaOrg.LATITUDE),
        EntityRows.number(thing, SchemaOrg.LONGITUDE));
  }

  /** Returns the code of the actor: its country, else what it is. */
  String code() {
    return country + type;
  }
}
