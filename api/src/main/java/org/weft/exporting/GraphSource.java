package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.writing.FactPages;
import org.weft.writing.FactSelection;

/// Reads what is exported from the graph, page by page.
record GraphSource(
    ExportedLandscape landscape,
    LocalDate day,
    ExportFilter filter,
    FactPages pages,
    FactSelection selection)
    implements ExportSource {

  @Override
  public void facts(EntityKind kind, Sink sink) throws IOException {
    for (var after = ""; after != null; ) {
      var page = pages.read(selection, kind, after);
      for (var fact : page.facts()) {
        sink.take(fact);
      }
      after = page.last();
    }
  }

  @Override
  public List<FactInput> named(EntityKind kind, Collection<String> keys) {
    return pages.named(selection, kind, keys);
  }
}
