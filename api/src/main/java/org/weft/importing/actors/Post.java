package org.weft.importing.actors;

import org.jspecify.annotations.Nullable;
import org.weft.importing.Origin;

/// One post that a person holds, as it is mentioned.
///
/// @param key null to make it of person, organization, role and first day
public record Post(
    Origin origin,
    @Nullable String key,
    String person,
    String organization,
    String role,
    Span span) {}
