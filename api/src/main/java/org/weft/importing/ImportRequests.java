package org.weft.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.weft.landscape.InvalidArgumentException;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;

/// Makes requests of what callers state.
@Component
class ImportRequests {

  /// Until callers have accounts.
  static final String ANYBODY = "anonymous";

  private final Uploads uploads;

  ImportRequests(Uploads uploads) {
    this.uploads = uploads;
  }

  /// @throws InvalidArgumentException if an upload is not kept
  ImportRequest of(String landscape, ImportRunInput input) throws IOException {
    var files = new ArrayList<Path>();
    files.add(file("upload", input.upload()));
    for (var further : Objects.requireNonNullElse(input.furtherUploads(), List.<String>of())) {
      files.add(file("furtherUploads", further));
    }
    return new ImportRequest(
        files, landscape, input.format(), input.source(), input.endMissing(), false, ANYBODY);
  }

  private Path file(String argument, String upload) throws IOException {
    return uploads
        .findFile(upload)
        .orElseThrow(() ->
            new InvalidArgumentException(
                argument, upload, "must be the id of an upload that is still kept"));
  }

  static UserError error(InvalidArgumentException e) {
    var isLandscape = e.argument().equals("landscape");
    return UserError.of(
        isLandscape ? UserErrorCode.UNKNOWN_LANDSCAPE : UserErrorCode.INVALID,
        isLandscape ? "landscape" : "input." + e.argument(),
        String.valueOf(e.value()),
        e.rule());
  }
}
