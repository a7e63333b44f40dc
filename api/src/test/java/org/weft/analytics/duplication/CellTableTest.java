package org.weft.analytics.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// A cell has one number, given when it first comes, however many there are.
class CellTableTest {

  @Test
  void eachCellIsNumberedOnceInTheOrderInWhichTheyCome() {
    var table = new CellTable();
    long[] cells = new Random(3).longs(20_000).distinct().toArray();
    for (int number = 0; number < cells.length; number++) {
      assertThat(table.find(cells[number])).isEqualTo(-1);
      assertThat(table.add(cells[number])).isEqualTo(number);
    }
    for (int number = 0; number < cells.length; number++) {
      assertThat(table.add(cells[number])).isEqualTo(number);
      assertThat(table.find(cells[number])).isEqualTo(number);
      assertThat(table.cell(number)).isEqualTo(cells[number]);
    }
    assertThat(table.size()).isEqualTo(cells.length);
  }
}
