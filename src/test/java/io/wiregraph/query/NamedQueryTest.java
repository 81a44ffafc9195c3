package io.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamedQueryTest {

  @Test
  void headerIsRead() {
    NamedQuery query =
        NamedQuery.read(
            "vetoes",
            """
            # group: Events
            # title: Who vetoed what
            # answers: Every veto,
            # answers: with who cast it.
            # param: actor iri "who" [entity/Russia]
            # param: from date "first day"
            SELECT * WHERE { ?s ?p ?o }
            """);

    assertThat(query.group()).isEqualTo("Events");
    assertThat(query.title()).isEqualTo("Who vetoed what");
    assertThat(query.answers()).isEqualTo("Every veto, with who cast it.");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter("actor", ParameterType.IRI, "who", "entity/Russia"),
            new QueryParameter("from", ParameterType.DATE, "first day", null));
    assertThat(query.body()).isEqualTo("SELECT * WHERE { ?s ?p ?o }\n");
  }

  @Test
  void queryWithoutHeaderIsCalledByItsName() {
    NamedQuery query = NamedQuery.read("mine", "SELECT * WHERE { ?s ?p ?o }");

    assertThat(query.group()).isEmpty();
    assertThat(query.title()).isEqualTo("mine");
    assertThat(query.parameters()).isEmpty();
  }

  @Test
  void malformedParameterNamesItsLine() {
    assertThatThrownBy(() -> NamedQuery.read("q", "# title: x\n# param: actor\nASK {}"))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("q:2: a parameter is declared as");
    assertThatThrownBy(() -> NamedQuery.read("q", "# param: a colour \"x\"\nASK {}"))
        .hasMessage("q:1: unknown parameter type colour");
  }
}
