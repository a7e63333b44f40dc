package org.weft.whatif;

import org.weft.landscape.EntityKind;

/// Something that is not there any more.
///
/// @param key its key or global id
public record EndedFactInput(EntityKind kind, String key) {}
