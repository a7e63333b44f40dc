package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;
import org.weft.writing.FactPage;
import org.weft.writing.FactPages;
import org.weft.writing.FactSelection;

/// Reads what is exported from the graph, page by page: the next one while one is written, and
/// never more, so that a slow reader keeps no transaction open.
record GraphSource(
    ExportedLandscape landscape,
    LocalDate day,
    ExportFilter filter,
    FactPages pages,
    FactSelection selection)
    implements ExportSource {

  @Override
  public void facts(EntityKind kind, Sink sink) throws IOException {
    var page = pages.read(selection, kind, "");
    while (true) {
      var next = next(kind, page.last());
      for (var fact : page.facts()) {
        sink.take(fact);
      }
      if (next == null) {
        return;
      }
      page = read(next);
    }
  }

  private @Nullable CompletableFuture<FactPage> next(EntityKind kind, @Nullable String after) {
    return after == null
        ? null
        : CompletableFuture.supplyAsync(
            () -> pages.read(selection, kind, after), Thread::startVirtualThread);
  }

  private static FactPage read(CompletableFuture<FactPage> next) {
    try {
      return next.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  @Override
  public List<FactInput> named(EntityKind kind, Collection<String> keys) {
    return pages.named(selection, kind, keys);
  }
}
