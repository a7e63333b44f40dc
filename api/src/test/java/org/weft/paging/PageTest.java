package org.weft.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.landscape.InvalidArgumentException;

/// A page is so many from one end, beyond a cursor of the same list.
class PageTest {

  private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

  @Test
  void pagesForwardCoverTheListOnce() {
    var first = Connection.slice(ALL, page(Map.of("first", 2)));
    var second = Connection.slice(ALL, page(Map.of("first", 2, "after", end(first))));
    var third = Connection.slice(ALL, page(Map.of("first", 2, "after", end(second))));
    assertThat(List.of(nodes(first), nodes(second), nodes(third)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    assertThat(first.pageInfo().hasPreviousPage()).isFalse();
    assertThat(first.pageInfo().hasNextPage()).isTrue();
    assertThat(third.pageInfo().hasPreviousPage()).isTrue();
    assertThat(third.pageInfo().hasNextPage()).isFalse();
  }

  @Test
  void pagesBackwardKeepTheOrderOfTheList() {
    var last = Connection.slice(ALL, page(Map.of("last", 2)));
    var before =
        Connection.slice(ALL, page(Map.of("last", 2, "before", last.edges().getFirst().cursor())));
    assertThat(nodes(last)).containsExactly("d", "e");
    assertThat(nodes(before)).containsExactly("b", "c");
    assertThat(before.pageInfo().hasPreviousPage()).isTrue();
    assertThat(before.pageInfo().hasNextPage()).isTrue();
  }

  @Test
  void rowsReadBackwardsAreTurnedRound() {
    var page = page(Map.of("last", 2));
    var connection = Connection.of(List.of("e", "d", "c"), page, row -> row, () -> null);
    assertThat(nodes(connection)).containsExactly("d", "e");
    assertThat(connection.pageInfo().hasPreviousPage()).isTrue();
    assertThat(connection.pageInfo().hasNextPage()).isFalse();
  }

  @Test
  void anEmptyListHasNoCursors() {
    var info = Connection.slice(List.<String>of(), page(Map.of("first", 1))).pageInfo();
    assertThat(info).isEqualTo(new PageInfo(false, false, null, null));
  }

  @Test
  void exactlyOneOfFirstAndLastIsRequired() {
    refused(Map.of(), "first", null);
    refused(Map.of("first", 1, "last", 1), "last", 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MIN_VALUE})
  void aSizeOutOfRangeIsRefused(int size) {
    refused(Map.of("first", size), "first", size);
    refused(Map.of("last", size), "last", size);
  }

  @Test
  void aCursorGoesWithItsOwnEnd() {
    refused(Map.of("first", 1, "before", "x"), "before", "x");
    refused(Map.of("last", 1, "after", "x"), "after", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "AQ", "AQAAAAAAAAAAYQ", "AgAAAAAAAAAAYQ"})
  void whatIsNoCursorIsRefused(String cursor) {
    refused(Map.of("first", 1, "after", cursor), "after", cursor);
  }

  @Test
  void aCursorOfAnotherListOrFilterIsRefused() {
    var foreign = Page.of(Map.of("first", 1), "l.ties{}").cursor("1");
    refused(Map.of("first", 1, "after", foreign), "after", foreign);
  }

  private static void refused(
      Map<String, ? extends Object> arguments, String argument, @Nullable Object value) {
    assertThatExceptionOfType(InvalidArgumentException.class)
        .isThrownBy(() -> page(arguments))
        .satisfies(refusal -> {
          assertThat(refusal.argument()).isEqualTo(argument);
          assertThat(refusal.value()).isEqualTo(value);
        });
  }

  private static Page page(Map<String, ? extends Object> arguments) {
    return Page.of(arguments, "l.organizations{}");
  }

  private static String end(Connection<String> connection) {
    return connection.edges().getLast().cursor();
  }

  private static List<String> nodes(Connection<String> connection) {
    return connection.edges().stream().map(Edge::node).toList();
  }
}
