package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Link;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.MergedEntity;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the tables call facts and entities: the IRIs and labels of the graph. */
final class Names {

  private final IriMinter iris;
  private final IdentityDecisions decisions;

  Names(IriMinter iris, IdentityDecisions decisions) {
    this.iris = iris;
    this.decisions = decisions;
  }

  /** Returns the IRI of a fact as its article has it. */
  String fact(ArticleRecord record, FactId id) {
    return iris.fact(record.article().id(), id).getURI();
  }

  /**
   * Returns the IRI of the merged entity; for what is never merged (a date, "we") that of the
   * entity of the article.
   */
  String iri(ArticleRecord record, Entity entity) {
    Optional<MergedEntity> merged = decisions.entity(record, entity);
    return merged.isPresent()
        ? iris.mergedEntity(merged.get().slug()).getURI()
        : iris.entity(record.article().id(), entity.id()).getURI();
  }

  /** Returns the label of the merged entity. */
  String label(ArticleRecord record, Entity entity) {
    return decisions.entity(record, entity).map(MergedEntity::label).orElse(entity.label());
  }

  /** Returns the link of the entity, or of the merged entity; null where neither has one. */
  @Nullable String link(ArticleRecord record, Entity entity) {
    Link link = entity.link();
    if (link == null) {
      link = decisions.entity(record, entity).map(MergedEntity::link).orElse(null);
    }
    return link == null ? null : IriMinter.dbpedia(link.title()).getURI();
  }

  /** Writes who an entity is: {@code entity}, {@code label}, {@code type}, {@code link}. */
  void write(ArticleRecord record, Entity entity, JsonGenerator json) throws IOException {
    json.writeStringField("entity", iri(record, entity));
    json.writeStringField("label", label(record, entity));
    json.writeStringField("type", entity.type().code());
    json.writeStringField("link", link(record, entity));
  }

  /** Writes a span as an object of its own. */
  static void writeSpan(String field, Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    writeSpan(span, json);
    json.writeEndObject();
  }

  /** Writes begin and end of a span into the object that is open. */
  static void writeSpan(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }
}
