package io.wiregraph.export.table;

import java.util.List;

/** The 61 fields of an event of GDELT 2.0, in order, and what is added behind them. */
enum GdeltColumn {
  GLOBAL_EVENT_ID,
  SQL_DATE,
  MONTH_YEAR,
  YEAR,
  FRACTION_DATE,
  ACTOR1_CODE,
  ACTOR1_NAME,
  ACTOR1_COUNTRY_CODE,
  ACTOR1_KNOWN_GROUP_CODE,
  ACTOR1_ETHNIC_CODE,
  ACTOR1_RELIGION1_CODE,
  ACTOR1_RELIGION2_CODE,
  ACTOR1_TYPE1_CODE,
  ACTOR1_TYPE2_CODE,
  ACTOR1_TYPE3_CODE,
  ACTOR2_CODE,
  ACTOR2_NAME,
  ACTOR2_COUNTRY_CODE,
  ACTOR2_KNOWN_GROUP_CODE,
  ACTOR2_ETHNIC_CODE,
  ACTOR2_RELIGION1_CODE,
  ACTOR2_RELIGION2_CODE,
  ACTOR2_TYPE1_CODE,
  ACTOR2_TYPE2_CODE,
  ACTOR2_TYPE3_CODE,
  IS_ROOT_EVENT,
  EVENT_CODE,
  EVENT_BASE_CODE,
  EVENT_ROOT_CODE,
  QUAD_CLASS,
  GOLDSTEIN_SCALE,
  NUM_MENTIONS,
  NUM_SOURCES,
  NUM_ARTICLES,
  AVG_TONE,
  ACTOR1_GEO_TYPE,
  ACTOR1_GEO_FULL_NAME,
  ACTOR1_GEO_COUNTRY_CODE,
  ACTOR1_GEO_ADM1_CODE,
  ACTOR1_GEO_ADM2_CODE,
  ACTOR1_GEO_LAT,
  ACTOR1_GEO_LONG,
  ACTOR1_GEO_FEATURE_ID,
  ACTOR2_GEO_TYPE,
  ACTOR2_GEO_FULL_NAME,
  ACTOR2_GEO_COUNTRY_CODE,
  ACTOR2_GEO_ADM1_CODE,
  ACTOR2_GEO_ADM2_CODE,
  ACTOR2_GEO_LAT,
  ACTOR2_GEO_LONG,
  ACTOR2_GEO_FEATURE_ID,
  ACTION_GEO_TYPE,
  ACTION_GEO_FULL_NAME,
  ACTION_GEO_COUNTRY_CODE,
  ACTION_GEO_ADM1_CODE,
  ACTION_GEO_ADM2_CODE,
  ACTION_GEO_LAT,
  ACTION_GEO_LONG,
  ACTION_GEO_FEATURE_ID,
  DATE_ADDED,
  SOURCE_URL,
  /** Of ours: the id of the event, as other exports have it. */
  WIREGRAPH_ID,
  /** Of ours: factual, claimed and so on. */
  WIREGRAPH_STATUS,
  /** Of ours: how sure the surest reading is. */
  WIREGRAPH_CONFIDENCE,
  /** Of ours: whether the opposite is said, too. */
  WIREGRAPH_DISPUTED,
  /** Of ours: the roots of CAMEO that its class may be. */
  WIREGRAPH_CAMEO_ROOTS,
  /** Of ours: the article of the surest reading. */
  WIREGRAPH_ARTICLE;

  private static final List<GdeltColumn> ALL = List.of(values());

  /** Decimals of a confidence. */
  static final int DECIMALS = 3;

  /** Returns the field so many places behind this one. */
  GdeltColumn plus(int places) {
    return ALL.get(ALL.indexOf(this) + places);
  }
}
