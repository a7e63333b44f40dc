package org.weft.importing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.InvalidArgumentException;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;

/// Formats, imports, and what was imported.
@Controller
class ImportController {

  private final ImportService imports;
  private final ImportQueries queries;
  private final ImportRequests requests;

  ImportController(ImportService imports, ImportQueries queries, ImportRequests requests) {
    this.imports = imports;
    this.queries = queries;
    this.requests = requests;
  }

  @QueryMapping
  List<ImportFormat> importFormats() {
    return imports.importers().stream().map(ImportFormat::of).toList();
  }

  @SchemaMapping(typeName = "Landscape")
  Connection<Import> imports(Landscape landscape, Page page) {
    return Connection.slice(queries.listImports(landscape.slug()), page);
  }

  @SchemaMapping(typeName = "Landscape", field = "import")
  @Nullable Import importWithId(Landscape landscape, @Argument String id) {
    return queries.findImport(landscape.slug(), id).orElse(null);
  }

  @SchemaMapping(typeName = "Import", field = "notices")
  Connection<Notice> noticesOf(Import imported, Page page) {
    return Connection.slice(imported.notices(), page);
  }

  @SchemaMapping(typeName = "ImportRunPayload")
  Connection<Notice> notices(ImportRunPayload payload, Page page) {
    return Connection.slice(payload.notices(), page);
  }

  @SchemaMapping(typeName = "ImportPreview", field = "notices")
  Connection<Notice> noticesOf(ImportPreviewPayload preview, Page page) {
    return Connection.slice(preview.notices(), page);
  }

  @SchemaMapping(typeName = "Landscape")
  ImportPreviewPayload importPreview(Landscape landscape, @Argument ImportRunInput input)
      throws IOException {
    try {
      return ImportPreviewPayload.of(imports.preview(requests.of(landscape.slug(), input)));
    } catch (InvalidArgumentException e) {
      return ImportPreviewPayload.of(ImportRequests.error(e));
    }
  }

  @MutationMapping
  ImportRunPayload importRun(@Argument String landscape, @Argument ImportRunInput input)
      throws IOException {
    try {
      return ImportRunPayload.of(imports.run(requests.of(landscape, input)));
    } catch (InvalidArgumentException e) {
      return ImportRunPayload.of(ImportRequests.error(e));
    }
  }

  @MutationMapping
  ImportUndoPayload importUndo(@Argument String landscape, @Argument String id) {
    try {
      var undoing = imports.undo(landscape, id, ImportRequests.ANYBODY);
      var errors =
          undoing.problems().stream()
              .map(one -> UserError.of(one.code(), "id", id, one.rule()))
              .toList();
      return new ImportUndoPayload(undoing.imported(), errors);
    } catch (InvalidArgumentException e) {
      var error =
          UserError.of(UserErrorCode.INVALID, e.argument(), String.valueOf(e.value()), e.rule());
      return new ImportUndoPayload(null, List.of(error));
    }
  }
}
