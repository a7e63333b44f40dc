package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a writer or an importer states about a landscape as a whole.
///
/// @param slug its identity, never changed
public record LandscapeInput(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") String slug,
    @NotBlank @Size(max = 500) String name,
    @Size(max = 5000) @Nullable String description,
    @Code("currencies") @Nullable String defaultCurrency) {}
