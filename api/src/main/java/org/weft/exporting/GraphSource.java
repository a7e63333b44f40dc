package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import org.weft.landscape.EntityKind;
import org.weft.landscape.Visibility;
import org.weft.writing.FactPages;

/// Reads what is exported from the graph, page by page.
record GraphSource(
    ExportedLandscape landscape, LocalDate day, FactPages pages, Visibility clearance)
    implements ExportSource {

  @Override
  public void facts(EntityKind kind, Sink sink) throws IOException {
    for (var after = ""; after != null; ) {
      var page = pages.read(landscape.slug(), kind, after, clearance);
      for (var fact : page.facts()) {
        sink.take(fact);
      }
      after = page.last();
    }
  }
}
