package org.weft.landscape.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Numbers keys as a hash map would.
class KeyIndexTest {

  private final KeyIndex index = new KeyIndex();

  @Test
  void keysAreNumberedInTheOrderInWhichTheyCome() {
    assertThat(index.add("b")).isZero();
    assertThat(index.add("a")).isEqualTo(1);
    assertThat(index.keys()).containsExactly("b", "a");
    assertThat(index.key(1)).isEqualTo("a");
  }

  @Test
  void aKnownKeyKeepsItsNumber() {
    index.add("a");
    assertThat(index.add(new String("a"))).isZero();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void aKeyThatIsNotThereHasNoNumber() {
    assertThat(index.find("a")).isEqualTo(-1);
  }

  /// "Aa" and "BB" have the same hash code.
  @Test
  void keysWithOneHashCodeAreToldApart() {
    assertThat(index.add("Aa")).isZero();
    assertThat(index.add("BB")).isEqualTo(1);
    assertThat(index.find("Aa")).isZero();
    assertThat(index.find("BB")).isEqualTo(1);
  }

  @Test
  void isAHashMap() {
    var random = new Random(7);
    var expected = new HashMap<String, Integer>();
    for (int i = 0; i < 20_000; i++) {
      var key = "key-" + random.nextInt(9_000);
      expected.putIfAbsent(key, expected.size());
      assertThat(index.add(key)).isEqualTo(expected.get(key));
    }
    for (int i = 0; i < 9_500; i++) {
      var key = "key-" + i;
      assertThat(index.find(key)).isEqualTo(expected.getOrDefault(key, -1));
    }
  }
}
