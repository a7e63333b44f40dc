package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// What is exported: a landscape as somebody may see it.
public interface ExportSource {

  /// Takes facts one by one.
  @FunctionalInterface
  interface Sink {
    void take(FactInput fact) throws IOException;
  }

  ExportedLandscape landscape();

  /// The day of the export.
  LocalDate day();

  /// Which part of the landscape it is.
  ExportFilter filter();

  /// Hands over the facts of a kind in the order of their keys; each states all that is known of
  /// it. May be called again.
  void facts(EntityKind kind, Sink sink) throws IOException;

  /// The facts with these keys, in no order; keys of what is not exported are left out.
  ///
  /// @param kind `ORGANIZATION` gives collaborations, too
  /// @param keys some hundreds at most
  List<FactInput> named(EntityKind kind, Collection<String> keys);
}
