package org.weft.contract;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The schema as it is written in `graph-schema`, without a server.
public final class Contract {

  private static final Path FOLDER = Path.of("../graph-schema/graphql");

  private Contract() {}

  public static GraphQLSchema schema() {
    var types = new TypeDefinitionRegistry();
    try (var files = Files.walk(FOLDER)) {
      for (var file : files.filter(it -> it.toString().endsWith(".graphqls")).sorted().toList()) {
        types.merge(new SchemaParser().parse(file.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
  }
}
