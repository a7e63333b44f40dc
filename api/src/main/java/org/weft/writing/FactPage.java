package org.weft.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.input.FactInput;

/// Some facts of one kind, ordered by key.
///
/// @param facts each as the input that would write all of it
/// @param last the key to go on after; null when there are no more
public record FactPage(List<FactInput> facts, @Nullable String last) {}
