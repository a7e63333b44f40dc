/// Weft JSON Lines, the backup of a landscape, version 1; UTF-8, one JSON object a line.
///
/// | line | holds |
/// |---|---|
/// | first | `{"weft": "json-lines", "version": 1, "landscape": {…}}`, fields as in `LandscapeInput` |
/// | each other | one fact: `entity` is a word of `EntityKind`, the others are the components of its record in `org.weft.landscape.input` under the same names |
///
/// Dates are texts such as `2024-03-31`, words those of the code lists, references keys,
/// identifiers `{"scheme": …, "id": …}`. A field that is null is unknown, and is so afterwards; one
/// that is absent stays as it is. A fact without a source has none: the file does not stand in for
/// it.
@NullMarked
package org.weft.importing.jsonlines;

import org.jspecify.annotations.NullMarked;
