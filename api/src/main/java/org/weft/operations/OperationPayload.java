package org.weft.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.UserError;

/// What the mutations about operations answer.
public record OperationPayload(@Nullable Operation operation, List<UserError> userErrors) {

  public static OperationPayload of(Operation operation) {
    return new OperationPayload(operation, List.of());
  }
}
