package org.weft.importing;

import org.weft.landscape.input.Draft;

/// A draft and where it was said.
public record DraftedFact(Origin origin, Draft draft) {}
