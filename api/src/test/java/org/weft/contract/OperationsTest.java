package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Every document in `clients/operations` is valid by the contract: what is renamed here is missed
/// there. `OperationsGraphTest` sends them.
class OperationsTest {

  private static final Path SCHEMA = Path.of("../graph-schema/graphql");

  @Test
  void everyDocumentIsValid() throws IOException {
    var problems =
        new Validator().validateDocument(schema(), Operations.read().whole(), Locale.ENGLISH);
    assertThat(problems).isEmpty();
  }

  private static GraphQLSchema schema() throws IOException {
    var types = new TypeDefinitionRegistry();
    try (var files = Files.walk(SCHEMA)) {
      for (var file : files.filter(it -> it.toString().endsWith(".graphqls")).sorted().toList()) {
        types.merge(new SchemaParser().parse(file.toFile()));
      }
    }
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
  }
}
