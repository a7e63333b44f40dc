package org.weft.exporting;

import java.util.List;

/// Where a landscape can be fetched in one format.
///
/// @param url path and query on this server
record ExportLink(String format, String title, String mediaType, String url, List<String> loses) {

  static ExportLink of(String slug, Exporter exporter, ExportFilter filter) {
    return new ExportLink(
        exporter.formatId(),
        exporter.title(),
        exporter.mediaType(),
        "/exports/%s.%s?format=%s%s"
            .formatted(
                slug, exporter.fileEnding(), exporter.formatId(), FilterText.parameters(filter)),
        exporter.loses());
  }
}
