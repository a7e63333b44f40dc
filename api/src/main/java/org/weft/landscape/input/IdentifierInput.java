package org.weft.landscape.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A name that a register gives to an organization or a person.
///
/// @param scheme the register, by its org-id.guide list code where there is one, such as `GB-CHC`
public record IdentifierInput(
    @NotBlank @Size(max = 100) String scheme, @NotBlank @Size(max = 200) String id) {}
