package org.weft.recording;

import graphql.GraphQLError;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.GlobalId;
import org.weft.landscape.Initiative;
import org.weft.landscape.Ref;
import org.weft.landscape.view.Clearance;
import org.weft.writing.UserError;
import org.weft.writing.UserErrorCode;

/// Asks a launch check and keeps it.
@Component
class Recording {

  /// Until callers have accounts.
  private static final String ANYBODY = "anonymous";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2000;

  private final FullAnswer full;
  private final RecordQueries records;
  private final Clearance clearance;
  private final Clock clock;

  Recording(FullAnswer full, RecordQueries records, Clearance clearance, Clock clock) {
    this.full = full;
    this.records = records;
    this.clearance = clearance;
    this.clock = clock;
  }

  /// Keeps the answer, or nothing when the question breaks a rule.
  ///
  /// @param input the arguments as they came in, checked against the SDL only
  LaunchCheckRecordPayload record(String landscape, Map<String, Object> input) {
    var by = Objects.toString(input.get("recordedBy"), "").strip();
    var note = (String) input.get("note");
    if (by.isEmpty() || by.length() > LONGEST_NAME) {
      return refusal(
          UserErrorCode.INVALID, "input.recordedBy", by, "must have 1 to 200 characters");
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      return refusal(
          UserErrorCode.INVALID, "input.note", note, "must have at most 2000 characters");
    }
    var asked = asked(landscape, input);
    var result = full.of(asked);
    if (result.landscape() == null && result.errors().isEmpty()) {
      return refusal(
          UserErrorCode.UNKNOWN_LANDSCAPE,
          "landscape",
          landscape,
          "must be the slug of a landscape");
    }
    if (!(result.check() instanceof Map<?, ?> check)) {
      return refusals(result.errors());
    }
    var made = made(landscape, by, note, asked, result, Recorded.fieldsOf(check));
    records.keep(made);
    return new LaunchCheckRecordPayload(made, List.of());
  }

  private LaunchCheckRecord made(
      String landscape,
      String by,
      @Nullable String note,
      Map<String, @Nullable Object> asked,
      FullAnswer.Result result,
      Map<String, @Nullable Object> check) {
    var seen = Objects.requireNonNull(result.landscape());
    asked.put("asOf", seen.get("asOf"));
    asked.put("evidence", seen.get("evidence"));
    return new LaunchCheckRecord(
        UUID.randomUUID().toString(),
        landscape,
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
        by,
        note,
        ANYBODY,
        versionRead(check),
        LocalDate.parse(Objects.toString(seen.get("asOf"))),
        EvidenceBasis.valueOf(Objects.toString(seen.get("evidence"))),
        clearance.current(),
        Boolean.TRUE.equals(seen.get("hypothetical")),
        initiative(landscape, (String) asked.get("initiative")),
        FullAnswer.title(seen, asked),
        Objects.toString(check.get("verdict")),
        FullAnswer.json(asked),
        FullAnswer.json(check),
        null);
  }

  /// Somebody may have written between the question for the landscape and the one for the check:
  /// the figures say what was read.
  private static long versionRead(Map<String, @Nullable Object> check) {
    return Figures.in(check).values().stream()
        .map(figure -> figure.fields().get("landscapeVersion"))
        .filter(Number.class::isInstance)
        .map(Number.class::cast)
        .findFirst()
        .orElseThrow()
        .longValue();
  }

  private static @Nullable Ref<Initiative> initiative(String landscape, @Nullable String id) {
    if (id == null) {
      return null;
    }
    var key = GlobalId.parse(id).map(Ref::key).orElse(id);
    return new Ref<>(landscape, EntityKind.INITIATIVE, key);
  }

  private static Map<String, @Nullable Object> asked(String landscape, Map<String, Object> input) {
    var asked = new LinkedHashMap<String, @Nullable Object>();
    asked.put("landscape", landscape);
    input.forEach((name, value) -> {
      if (!name.equals("recordedBy") && !name.equals("note")) {
        asked.put(name, asJson(value));
      }
    });
    return asked;
  }

  /// As JSON shows what the scalars made of the input.
  private static @Nullable Object asJson(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> object -> {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, one) -> shown.put(name.toString(), asJson(one)));
        yield shown;
      }
      case List<?> list -> {
        var shown = new ArrayList<@Nullable Object>();
        list.forEach(one -> shown.add(asJson(one)));
        yield shown;
      }
      case BigDecimal number -> number.toPlainString();
      case Enum<?> word -> word.name();
      case Boolean truth -> truth;
      case Number number -> number;
      default -> value.toString();
    };
  }

  private static LaunchCheckRecordPayload refusals(List<GraphQLError> errors) {
    return new LaunchCheckRecordPayload(
        null,
        errors.stream()
            .filter(error -> !String.valueOf(error.getPath()).contains("initiative"))
            .map(Recording::userError)
            .toList());
  }

  private static UserError userError(GraphQLError error) {
    var details = Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of());
    if (!"INVALID_ARGUMENT".equals(details.get("code"))) {
      throw new IllegalStateException(error.getMessage());
    }
    return UserError.of(
        UserErrorCode.INVALID,
        "input." + details.get("argument"),
        String.valueOf(details.get("value")),
        String.valueOf(details.get("rule")));
  }

  private static LaunchCheckRecordPayload refusal(
      UserErrorCode code, String field, String value, String rule) {
    return new LaunchCheckRecordPayload(null, List.of(UserError.of(code, field, value, rule)));
  }
}
