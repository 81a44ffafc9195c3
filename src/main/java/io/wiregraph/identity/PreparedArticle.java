package io.wiregraph.identity;

import io.wiregraph.text.Article;
import java.util.List;
import java.util.Map;

/**
 * What {@link IdentityIndex} keeps of an article, made of its record alone.
 *
 * @param article the article
 * @param digest of its record
 * @param entities number of its entities and of the governments that places are read as
 * @param names its named entities
 * @param anchors the groups of the entities that the user decided on
 * @param facts rows of the digests of its facts, by their keys
 * @param signature that of its text
 */
public record PreparedArticle(
    Article article,
    String digest,
    int entities,
    List<ArticleNames.Placed> names,
    Map<Curation.Anchor, GroupKey> anchors,
    Map<String, byte[]> facts,
    Signature signature) {}
