package org.weft.recording;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.EntityKind;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Initiative;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// Launch checks that are kept. What a record shows of its answer: {@link RecordFields}.
@Controller
class RecordingController {

  private final Recording recording;
  private final RecordQueries records;

  RecordingController(Recording recording, RecordQueries records) {
    this.recording = recording;
    this.records = records;
  }

  @MutationMapping
  LaunchCheckRecordPayload launchCheckRecord(
      @Argument String landscape, DataFetchingEnvironment field) {
    Map<String, Object> input = field.getArgumentOrDefault("input", Map.of());
    return recording.record(landscape, input);
  }

  @SchemaMapping(typeName = "Landscape", field = "launchCheckRecord")
  @Nullable LaunchCheckRecord launchCheckRecordWithId(Landscape landscape, @Argument String id) {
    return records
        .find(id)
        .filter(found -> found.landscapeId().equals(landscape.slug()))
        .map(found -> found.readIn(landscape))
        .orElse(null);
  }

  @SchemaMapping(typeName = "Landscape")
  Connection<LaunchCheckRecord> launchCheckRecords(
      Landscape landscape,
      @Argument @Nullable String initiative,
      Page page,
      DataFetchingEnvironment field) {
    var only = initiative == null ? null : initiative(landscape, initiative);
    var withAnswer =
        field.getSelectionSet().containsAnyOf("**/answer", "**/answerJson", "**/changes");
    return Connection.of(
        records.list(landscape.slug(), only, page, withAnswer).stream()
            .map(found -> found.readIn(landscape))
            .toList(),
        page,
        LaunchCheckRecord::sortKey,
        () -> records.count(landscape.slug(), only));
  }

  private static Ref<Initiative> initiative(Landscape landscape, String id) {
    return new Ref<>(
        landscape.slug(),
        EntityKind.INITIATIVE,
        GlobalId.parse(id).<String>map(Ref::key).orElse(id));
  }
}
