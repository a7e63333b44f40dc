package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.operations.Watch;

/// Tells a watch of every fact.
record WatchedSource(ExportSource source, Watch watch) implements ExportSource {

  @Override
  public ExportedLandscape landscape() {
    return source.landscape();
  }

  @Override
  public LocalDate day() {
    return source.day();
  }

  @Override
  public ExportFilter filter() {
    return source.filter();
  }

  @Override
  public void facts(EntityKind kind, Sink sink) throws IOException {
    source.facts(
        kind,
        fact -> {
          watch.advance();
          sink.take(fact);
        });
  }

  @Override
  public List<FactInput> named(EntityKind kind, Collection<String> keys) {
    return source.named(kind, keys);
  }
}
