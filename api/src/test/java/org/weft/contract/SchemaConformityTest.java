package org.weft.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.weft.support.GraphTest;

/// Each field and argument of the SDL has its code, each piece of code its place in the SDL, and
/// what may be null is the same in both.
@SpringBootTest
@GraphTest
class SchemaConformityTest {

  @Autowired private GraphQlSource source;
  @Autowired private AtomicReference<SchemaReport> inspected;

  @Test
  void schemaAndCodeAreTheSame() {
    assertThat(source.schema()).isNotNull();
    var report = inspected.get();
    assertThat(report.unmappedFields()).as("fields without code").isEmpty();
    assertThat(report.unmappedRegistrations()).as("code without a field").isEmpty();
    assertThat(report.unmappedArguments()).as("code that reads no such argument").isEmpty();
    assertThat(report.fieldNullnessErrors()).as("null where the SDL says never").isEmpty();
    assertThat(report.argumentNullnessErrors())
        .as("code that forgets that an argument may be left out")
        .isEmpty();
    assertThat(report.skippedTypes())
        .as("types of which nothing is known: unchecked")
        // A record shows what was answered once; RecordingGraphTest reads it through these types.
        .filteredOn(type -> !type.fieldCoordinates().getTypeName().equals("LaunchCheckRecord"))
        .isEmpty();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Inspection {

    @Bean
    AtomicReference<SchemaReport> inspected() {
      return new AtomicReference<>();
    }

    @Bean
    GraphQlSourceBuilderCustomizer inspect(AtomicReference<SchemaReport> inspected) {
      return builder -> builder.inspectSchemaMappings(inspected::set);
    }
  }
}
