package org.weft.landscape.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How deep somebody, such as a funder, wants a collaboration to be.
///
/// @param scheme scheme of the depth code
/// @param by the actor that asks for it, `-1` when unknown
/// @param at day of the call, null when not stated
public record RequiredDepth(String scheme, String code, int by, @Nullable LocalDate at) {}
