package org.weft.landscape.input;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;
import org.weft.landscape.EvidenceBasis;
import org.weft.landscape.Impetus;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.SharedContent;
import org.weft.landscape.TieKind;
import org.weft.landscape.Visibility;

/// What a writer or an importer states about one `Tie`.
public record TieInput(
    @NotBlank @Size(max = 200) String key,
    @NotNull TieKind kind,
    @NotNull @Reference(to = EntityKind.ORGANIZATION, via = "FROM") String from,
    @NotNull @Reference(to = EntityKind.ORGANIZATION, via = "TO") String to,
    @Code("depth-schemes") @Nullable String depthScheme,
    @Size(max = 500) @Nullable String depthCode,
    @Nullable Impetus impetus,
    @Reference(to = EntityKind.ORGANIZATION, via = "IMPETUS_BY") @Nullable String impetusBy,
    @Reference(to = EntityKind.ORGANIZATION, via = "CLAIMED_BY") @Nullable String claimedBy,
    @Reference(to = EntityKind.ORGANIZATION, via = "CONFIRMED_BY") @Nullable String confirmedBy,
    @DecimalMin("0") @DecimalMax("1") @Nullable Double share,
    @DecimalMin("0") @DecimalMax("1") @Nullable Double criticality,
    @DecimalMin("0") @DecimalMax("1") @Nullable Double substitutability,
    @Nullable ResourceKind resourceKind,
    @Nullable List<SharedContent> sharedContents,
    @Nullable LocalDate askedAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Reference(to = EntityKind.SOURCE, via = "FROM_SOURCE") @Nullable String source,
    @Nullable EvidenceBasis evidence,
    @Nullable Visibility visibility)
    implements FactInput {

  @Override
  public EntityKind entity() {
    return EntityKind.TIE;
  }
}
