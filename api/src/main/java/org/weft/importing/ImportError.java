package org.weft.importing;

import org.weft.writing.UserErrorCode;

/// Something wrong with the request for an import, as callers see it.
///
/// @param field of the arguments, such as `input.upload`
record ImportError(UserErrorCode code, String field, String message) {}
