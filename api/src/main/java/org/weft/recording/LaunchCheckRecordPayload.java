package org.weft.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.UserError;

/// What recording did.
///
/// @param record null when there are user errors
record LaunchCheckRecordPayload(@Nullable LaunchCheckRecord record, List<UserError> userErrors) {}
