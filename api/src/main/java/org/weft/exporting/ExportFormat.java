package org.weft.exporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A format that can be exported, as callers see it. See {@link Exporter} for what each means.
record ExportFormat(
    String id,
    String title,
    String mediaType,
    String fileEnding,
    String writes,
    List<String> loses,
    @Nullable String importFormat) {

  static ExportFormat of(Exporter exporter) {
    return new ExportFormat(
        exporter.formatId(),
        exporter.title(),
        exporter.mediaType(),
        exporter.fileEnding(),
        exporter.writes(),
        exporter.loses(),
        exporter.importFormat().orElse(null));
  }
}
