package org.weft.importing;

/// A format that can be imported, as callers see it. See {@link Importer} for what each means.
record ImportFormat(String id, String title, String reads, String keeps, String drops) {

  static ImportFormat of(Importer importer) {
    return new ImportFormat(
        importer.formatId(),
        importer.title(),
        importer.reads(),
        importer.keeps(),
        importer.drops());
  }
}
