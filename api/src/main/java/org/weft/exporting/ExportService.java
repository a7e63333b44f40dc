package org.weft.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.GlobalId;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.Ref;
import org.weft.landscape.Visibility;
import org.weft.writing.FactPages;
import org.weft.writing.FactPart;
import org.weft.writing.FactPartQueries;
import org.weft.writing.FactSelection;

/// Exports landscapes: the formats there are, and one export.
@Component
class ExportService {

  private final List<Exporter> exporters;
  private final ExportQueries queries;
  private final FactPages pages;
  private final FactPartQueries parts;
  private final Clock clock;

  ExportService(
      List<Exporter> exporters,
      ExportQueries queries,
      FactPages pages,
      FactPartQueries parts,
      Clock clock) {
    this.exporters = exporters.stream().sorted(Comparator.comparing(Exporter::formatId)).toList();
    this.queries = queries;
    this.pages = pages;
    this.parts = parts;
    this.clock = clock;
  }

  /// Ordered by id.
  List<Exporter> exporters() {
    return exporters;
  }

  /// @throws InvalidArgumentException if there is no such format
  Exporter exporter(@Nullable String format) {
    return exporters.stream()
        .filter(one -> one.formatId().equals(format))
        .findFirst()
        .orElseThrow(
            () -> new InvalidArgumentException("format", format, "must be one of " + formats()));
  }

  private String formats() {
    return exporters.stream().map(Exporter::formatId).collect(Collectors.joining(", "));
  }

  /// All of a landscape.
  ///
  /// @param clearance what may be seen by those who get the file
  /// @throws InvalidArgumentException if there is no such landscape
  ExportSource source(String slug, Visibility clearance) {
    return source(slug, clearance, ExportFilter.NONE);
  }

  /// @param clearance what may be seen by those who get the file
  /// @throws InvalidArgumentException if there is no such landscape, or it has nothing that the
  ///   filter names
  ExportSource source(String slug, Visibility clearance, ExportFilter filter) {
    var landscape =
        queries
            .findLandscape(slug)
            .orElseThrow(() ->
                new InvalidArgumentException(
                    "landscape", slug, "must be the slug of a landscape that exists"));
    var selection =
        new FactSelection(
            slug,
            filter.within(clearance),
            filter.isOnlyOfVisibility() ? null : part(slug, filter));
    return new GraphSource(landscape, LocalDate.now(clock), filter, pages, selection);
  }

  private FactPart part(String slug, ExportFilter filter) {
    var sectors = below("sector", slug, EntityKind.SECTOR, filter.sector());
    return new FactPart(
        filter.asOf(),
        Objects.requireNonNullElse(filter.evidence(), EvidenceBasis.CLAIMED),
        below("issue", slug, EntityKind.ISSUE, filter.issue()),
        below("place", slug, EntityKind.PLACE, filter.place()),
        sectors.isEmpty() ? null : sectors.getFirst());
  }

  private List<String> below(String argument, String slug, EntityKind kind, @Nullable String id) {
    if (id == null) {
      return List.of();
    }
    var key =
        GlobalId.parse(id)
            .filter(ref -> ref.landscapeId().equals(slug) && ref.kind() == kind)
            .map(Ref::key)
            .orElse(id);
    return parts.below(argument, slug, kind, key);
  }

  /// How many facts an export of all of a landscape goes through, about.
  long expected(Exporter exporter, String slug) {
    return queries.counts(slug).entrySet().stream()
        .mapToLong(of -> of.getValue() * exporter.passes(of.getKey()))
        .sum();
  }

  /// A file holds one version: an export beside which somebody wrote is given up.
  ///
  /// @throws IOException if the landscape was written to meanwhile, too; then the bytes are no
  ///   complete file
  void write(Exporter exporter, ExportSource source, OutputStream out) throws IOException {
    exporter.write(source, out);
    var landscape = source.landscape();
    var version =
        queries.findLandscape(landscape.slug()).map(ExportedLandscape::version).orElse(0L);
    if (version != landscape.version()) {
      throw new IOException(
          "%s was at version %d and is at %d now: export it again"
              .formatted(landscape.slug(), landscape.version(), version));
    }
    out.flush();
  }
}
