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

  /// Until callers have accounts.
  private static final String ANYBODY = "anonymous";

  private final ImportService imports;
  private final ImportQueries queries;
  private final Uploads uploads;

  ImportController(ImportService imports, ImportQueries queries, Uploads uploads) {
    this.imports = imports;
    this.queries = queries;
    this.uploads = uploads;
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

  @MutationMapping
  ImportRunPayload importRun(@Argument String landscape, @Argument ImportRunInput input)
      throws IOException {
    var file = uploads.findFile(input.upload());
    if (file.isEmpty()) {
      return refusal(
          UserErrorCode.INVALID,
          List.of("input", "upload"),
          input.upload(),
          "must be the id of an upload that is still kept");
    }
    try {
      var request = new ImportRequest(file.get(), landscape, input.format(), false, ANYBODY);
      return ImportRunPayload.of(imports.run(request));
    } catch (InvalidArgumentException e) {
      var isLandscape = e.argument().equals("landscape");
      return refusal(
          isLandscape ? UserErrorCode.UNKNOWN_LANDSCAPE : UserErrorCode.INVALID,
          isLandscape ? List.of("landscape") : List.of("input", e.argument()),
          String.valueOf(e.value()),
          e.rule());
    }
  }

  private static ImportRunPayload refusal(
      UserErrorCode code, List<String> field, String value, String rule) {
    return ImportRunPayload.of(UserError.of(code, String.join(".", field), value, rule));
  }
}
