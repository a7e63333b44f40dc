package org.weft.landscape.view;

import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// An organization or a collaboration.
///
/// @param type IATI OrganisationType code, null when unknown
/// @param openToPartners whether it takes partners, null when unknown
/// @param governance how it decides; null for an organization
/// @param finances what it has and spends, null when nothing of it is known
public record ActorFact(
    EntityKind entity,
    int index,
    String key,
    @Nullable String type,
    int[] sectors,
    int[] places,
    int partOf,
    int[] represents,
    int[] issues,
    @Nullable Boolean openToPartners,
    @Nullable Governance governance,
    @Nullable Finances finances,
    Standing standing)
    implements Fact {}
