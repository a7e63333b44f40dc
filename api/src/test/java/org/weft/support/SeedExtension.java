package org.weft.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.importing.ImportStatus;

/// Empties the shared database and imports what {@link SeedTest} names, as a user would.
final class SeedExtension implements BeforeAllCallback {

  private static final Path SEED_DATA = Path.of("../seed-data");

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    var seeds = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), SeedTest.class);
    if (seeds.isPresent()) {
      // A nested class has no annotation of its own and finds what its outer one brought.
      load(seeds.get(), SpringExtension.getApplicationContext(context));
    }
  }

  private static void load(SeedTest seeds, ApplicationContext server) throws IOException {
    var imports = server.getBean(ImportService.class);
    TestDatabase.shared().wipe();
    for (var folder : seeds.value()) {
      var result =
          imports.run(
              new ImportRequest(SEED_DATA.resolve(folder), null, "weft-csv", true, "a test"));
      assertThat(result.notices()).as("notices of seed-data/" + folder).isEmpty();
      assertThat(result.status()).isEqualTo(ImportStatus.IMPORTED);
    }
  }
}
