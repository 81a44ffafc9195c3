package io.wiregraph.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.graph.Crowd.Box;
import io.wiregraph.export.graph.PictureLayout.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void noNodeCoversTheNameOfAnother() {
    Random random = new Random(3);
    List<Room> rooms = new ArrayList<>();
    List<int[]> edges = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rooms.add(new Room(20 + random.nextInt(60), 12, 20 + random.nextInt(30)));
      // All around one, which leaves little room.
      edges.add(new int[] {0, i});
    }

    PictureLayout layout = new PictureLayout(rooms, edges);

    Box paper = new Box(0, 0, layout.width(), layout.height());
    for (int i = 0; i < rooms.size(); i++) {
      Box box = layout.box(i);
      assertThat(paper.overlap(box)).isCloseTo(box.area(), within());
      for (int j = 0; j < i; j++) {
        assertThat(box.overlap(layout.box(j))).as(i + " and " + j).isZero();
      }
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(0.001);
  }

  @Test
  void longNamesAreBrokenBetweenWordsAndEndInDots() {
    assertThat(PictureText.lines("United Nations Security Council", 24, 3))
        .containsExactly("United Nations Security", "Council");
    assertThat(PictureText.lines(" a\n\tb ", 24, 3)).containsExactly("a b");
    assertThat(PictureText.lines("x".repeat(30), 24, 3))
        .containsExactly("x".repeat(24), "x".repeat(6));
    assertThat(PictureText.lines("one two three four", 5, 2)).containsExactly("one", "two…");
    assertThat(PictureText.lines("", 5, 2)).containsExactly("");
  }

  @Test
  void marksTakeNoRoomAndWideLettersMore() {
    assertThat(PictureText.width("e\u0301", 10)).isEqualTo(PictureText.width("e", 10));
    assertThat(PictureText.width("北京", 10)).isEqualTo(20);
  }

  @Test
  void whatIsTakenIsFoundAgain() {
    Crowd crowd = new Crowd();
    crowd.add(new Box(-10, -10, 10, 10));

    assertThat(crowd.taken(new Box(5, 5, 6, 6))).isPositive();
    assertThat(crowd.taken(new Box(-9, -9, -8, -8))).isPositive();
    assertThat(crowd.taken(new Box(11, 11, 20, 20))).isZero();
  }

  @Test
  void aCurveEndsAtTheRimOfItsTarget() {
    SvgCurve curve = SvgCurve.between(new double[] {0, 0}, new double[] {100, 0}, 0, 10);

    assertThat(curve.x(1)).isCloseTo(90, within());
    assertThat(curve.path()).isEqualTo("M0.0 0.0 Q50.0 0.0 90.0 0.0");
  }
}
