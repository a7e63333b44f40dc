package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.SourceType;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Source`.
public record SourceInput(
    @NotBlank @Size(max = 200) String key,
    @NotBlank @Size(max = 500) String title,
    @Nullable SourceType type,
    @Pattern(regexp = "https?://\\S+") @Size(max = 2000) @Nullable String url,
    @Size(max = 500) @Nullable String publisher,
    @Nullable LocalDate retrievedAt,
    @Size(max = 500) @Nullable String licence,
    @Reference(to = EntityKind.ISSUE, via = "ABOUT") @Nullable List<String> issues,
    @Reference(to = EntityKind.PLACE, via = "IN_PLACE") @Nullable List<String> places,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.SOURCE;
  }
}
