package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** Values are written in the datatypes that the graph model fixes. */
class LiteralsTest {

  @Test
  void aDateIsAsExactAsTheText() {
    assertThat(Literals.partialDate("1951-05-04").map(Node::getLiteralDatatype))
        .contains(XSDDatatype.XSDdate);
    assertThat(Literals.partialDate("1951-05").map(Node::getLiteralDatatype))
        .contains(XSDDatatype.XSDgYearMonth);
    assertThat(Literals.partialDate("1951").map(Node::getLiteralDatatype))
        .contains(XSDDatatype.XSDgYear);
  }

  @Test
  void whatIsNoDateOfACalendarIsNoValue() {
    assertThat(Literals.partialDate("1951-02-30")).isEmpty();
    assertThat(Literals.partialDate("1951/1953")).isEmpty();
    assertThat(Literals.partialDate("2012-W29")).isEmpty();
  }
}
