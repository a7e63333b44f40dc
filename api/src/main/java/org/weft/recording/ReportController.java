package org.weft.recording;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// Launch checks to print: `/reports/launch-check/ID` of a kept one, and
/// `/reports/launch-check?landscape=demo&initiative=quay-mentors` of one that is asked now.
@RestController
class ReportController {

  /// Nothing may run or be fetched, whatever a name in the data says.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final FullAnswer full;
  private final RecordQueries records;
  private final ReportPage page;

  ReportController(FullAnswer full, RecordQueries records, ReportPage page) {
    this.full = full;
    this.records = records;
    this.page = page;
  }

  @GetMapping(path = "/reports/launch-check/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> kept(@PathVariable String id) {
    return records
        .find(id)
        .map(kept -> html(HttpStatus.OK, page.of(about(kept), kept.answer().fields())))
        .orElseGet(() -> refusal(HttpStatus.NOT_FOUND, "No launch check is kept under this id."));
  }

  @GetMapping(path = "/reports/launch-check", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> asked(
      @RequestParam String landscape,
      @RequestParam String initiative,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String evidence) {
    var asked = new LinkedHashMap<String, @Nullable Object>();
    asked.put("landscape", landscape);
    asked.put("initiative", initiative);
    asked.put("asOf", asOf);
    asked.put("evidence", evidence == null ? "CLAIMED" : evidence);
    var result = full.of(asked);
    var seen = result.landscape();
    if (seen == null && result.errors().isEmpty()) {
      return refusal(HttpStatus.NOT_FOUND, "There is no such landscape.");
    }
    if (seen == null || !(result.check() instanceof Map<?, ?> check)) {
      return refusal(HttpStatus.BAD_REQUEST, result.errors().getFirst().getMessage());
    }
    var about = new LinkedHashMap<String, @Nullable Object>();
    about.put("title", FullAnswer.title(seen, asked));
    about.put("landscape", seen.get("name"));
    about.put("asOf", seen.get("asOf"));
    about.put("evidence", seen.get("evidence"));
    about.put("version", seen.get("version"));
    return html(HttpStatus.OK, page.of(about, Recorded.fieldsOf(check)));
  }

  private static Map<String, @Nullable Object> about(LaunchCheckRecord kept) {
    var about = new LinkedHashMap<String, @Nullable Object>();
    about.put("title", kept.title());
    about.put("landscape", kept.landscapeId());
    about.put("asOf", kept.asOf());
    about.put("evidence", kept.evidence());
    about.put("version", kept.landscapeVersion());
    about.put("recordedAt", MINUTE.format(kept.recordedAt().toInstant()));
    about.put("recordedBy", kept.recordedBy());
    about.put("recordId", kept.id());
    about.put("note", kept.note());
    about.put("hypothetical", kept.hypothetical());
    return about;
  }

  private static ResponseEntity<String> refusal(HttpStatus status, String sentence) {
    return html(
        status,
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Launch check</title><p>"
            + HtmlUtils.htmlEscape(sentence, "UTF-8")
            + "</p></html>");
  }

  private static ResponseEntity<String> html(HttpStatus status, String text) {
    return ResponseEntity.status(status)
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body(text);
  }
}
