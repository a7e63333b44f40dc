package org.weft.importing.iati;

import org.jspecify.annotations.Nullable;
import org.weft.importing.terms.OrgId;

/// One mention of an organization.
///
/// @param key by which all mentions of it are one
/// @param identifier in a register that others know; null when it has none
/// @param name null when only its identifier is stated
/// @param type code of the code list `organization-types`
record Party(
    String key, @Nullable OrgId identifier, @Nullable String name, @Nullable String type) {}
