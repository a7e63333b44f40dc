package org.weft.landscape.input;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Earmarking;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.RegrantType;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `ResourceFlow`.
public record ResourceFlowInput(
    @NotBlank @Size(max = 200) String key,
    @NotNull ResourceKind kind,
    @Reference(to = EntityKind.ORGANIZATION, via = "FROM") @Nullable String from,
    @NotNull @Reference(to = EntityKind.ORGANIZATION, via = "TO") String to,
    @Reference(to = EntityKind.EFFORT, via = "FOR") @Nullable String effort,
    @PositiveOrZero @Digits(integer = 18, fraction = 6) @Nullable BigDecimal amount,
    @Code("currencies") @Nullable String currency,
    @Size(max = 500) @Nullable String unit,
    @Nullable FlowBasis basis,
    @Nullable Earmarking earmarking,
    @Size(max = 5000) @Nullable String conditions,
    @Nullable RegrantType regrantType,
    @Size(max = 500) @Nullable String programme,
    @Size(max = 500) @Nullable String title,
    @Size(max = 20000) @Nullable String description,
    @Reference(to = EntityKind.PLACE, via = "IN_PLACE") @Nullable List<String> places,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.FLOW;
  }
}
