package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.validation.Validator;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Every document in `clients/operations` is valid by the contract: what is renamed here is missed
/// there. `OperationsGraphTest` sends them.
class OperationsTest {

  @Test
  void everyDocumentIsValid() throws IOException {
    var problems =
        new Validator()
            .validateDocument(Contract.schema(), Operations.read().whole(), Locale.ENGLISH);
    assertThat(problems).isEmpty();
  }
}
