package org.weft.exporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.weft.landscape.EntityKind;
import org.weft.landscape.input.FactInput;

/// A landscape that consists of a list of facts, for exporters without a database.
public record FactList(ExportedLandscape landscape, List<FactInput> facts) implements ExportSource {

  public static FactList of(String name, FactInput... facts) {
    return new FactList(new ExportedLandscape("town", name, null, "EUR", 7), List.of(facts));
  }

  @Override
  public LocalDate day() {
    return LocalDate.of(2026, 6, 30);
  }

  @Override
  public ExportFilter filter() {
    return ExportFilter.NONE;
  }

  @Override
  public void facts(EntityKind kind, Sink sink) throws IOException {
    for (var fact :
        facts.stream()
            .filter(one -> one.entity() == kind)
            .sorted(Comparator.comparing(one -> String.valueOf(one.key())))
            .toList()) {
      sink.take(fact);
    }
  }

  @Override
  public List<FactInput> named(EntityKind kind, Collection<String> keys) {
    return facts.stream()
        .filter(one -> one.entity() == kind || kind.isActor() && one.entity().isActor())
        .filter(one -> keys.contains(one.key()))
        .toList();
  }
}
