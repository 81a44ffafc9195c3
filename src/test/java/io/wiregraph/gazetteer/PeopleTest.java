package io.wiregraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

  private final People people = People.load();

  @ParameterizedTest
  @CsvSource({
    "Sergei Lavrov, Sergey_Lavrov",
    "Sergey Lavrov, Sergey_Lavrov",
    "SERGEI LAVROV, Sergey_Lavrov",
    "Bashar Assad, Bashar_al-Assad",
    "Bashar el-Assad, Bashar_al-Assad",
    "Mohammed Morsi, Mohamed_Morsi",
    "Alexey Navalny, Alexei_Navalny",
    "Aleksandr Lukashenko, Alexander_Lukashenko",
    "Slobodan Milosevic, Slobodan_Milošević",
    "Recep Tayyip Erdogan, Recep_Tayyip_Erdoğan",
    "Moammar Gadhafi, Muammar_Gaddafi",
    "Charles Taylor, Charles_Taylor_(Liberian_politician)",
    "Putin, Vladimir_Putin",
  })
  void knowsAPersonHoweverTheNameIsSpelt(String name, String title) {
    assertThat(people.titleOf(name)).contains(title);
  }

  @ParameterizedTest
  @CsvSource({"Lavrova", "Assad", "Clinton", "Kim", "Karl Orlo", "al-", "Rice"})
  void knowsNobodyByANameOfMany(String name) {
    assertThat(people.titleOf(name)).isEmpty();
  }

  @Test
  void noTwoRowsHaveAnArticleOrANameInCommon() {
    List<String[]> rows = Table.rows("people.tsv", 4);
    Set<String> titles = new HashSet<>();
    assertThat(rows)
        .hasSizeGreaterThan(600)
        .allSatisfy(row -> assertThat(titles.add(row[1].isEmpty() ? row[0] : row[1])).isTrue());
    assertThat(people.shared()).isEmpty();
  }

  @Test
  void everyCountryIsKnown() {
    assertThat(Table.rows("people.tsv", 4))
        .filteredOn(row -> !row[2].isEmpty())
        .allSatisfy(row -> assertThat(Gazetteer.load().country(row[2])).isPresent());
  }
}
