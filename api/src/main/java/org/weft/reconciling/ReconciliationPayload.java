package org.weft.reconciling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.writing.UserError;

/// What the mutations about pairs of actors answer.
///
/// @param pair null when there are user errors
/// @param version of the landscape afterwards; null when there are user errors
record ReconciliationPayload(
    @Nullable ReconciliationPair pair, @Nullable Long version, List<UserError> userErrors) {

  static ReconciliationPayload of(ReconciliationPair pair, long version) {
    return new ReconciliationPayload(pair, version, List.of());
  }

  static ReconciliationPayload of(List<UserError> errors) {
    return new ReconciliationPayload(null, null, errors);
  }
}
