package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/// The properties `weft.home` and `weft.database.*`.
class DatabaseSettingsTest {

  @TempDir private Path lib;

  @Test
  void aMissingProgramIsAnErrorThatNamesTheFolder() {
    var absent = lib.resolve("absent");
    var environment = new MockEnvironment().withProperty("weft.database.lib", absent.toString());
    assertThatExceptionOfType(DatabaseStartException.class)
        .isThrownBy(() -> DatabaseSettings.of(environment))
        .withMessageContaining(absent.toString())
        .satisfies(e -> assertThat(e.action()).contains("weft.database.lib", "spring.neo4j.uri"));
  }

  @Test
  void eachFolderHoldsJarsOrClasses() {
    var environment = new MockEnvironment().withProperty("weft.database.lib", lib.toString());
    assertThat(DatabaseSettings.of(environment).classPath())
        .isEqualTo(lib + File.separator + "*" + File.pathSeparator + lib);
  }

  @Test
  void thePackedServerFindsWhatTheBuildMadeForIt() throws IOException {
    var target = Files.createDirectories(lib.resolve("neo4j").resolve("target").resolve("lib"));
    assertThat(DatabaseSettings.beside(lib.resolve("target").resolve("server.jar")))
        .containsExactly(target.resolveSibling("classes"), target);
  }

  @Test
  void elsewhereItIsTheFolderDatabaseBesideTheServer() {
    assertThat(DatabaseSettings.beside(lib.resolve("server.jar")))
        .containsExactly(lib.resolve("database"));
  }

  @Test
  void listsAreSeparatedByWhiteSpace() {
    var environment =
        new MockEnvironment()
            .withProperty("weft.database.lib", lib.toString())
            .withProperty("weft.database.jvm-options", " -Xss2m  -Dx=y ");
    assertThat(DatabaseSettings.of(environment).jvmOptions()).containsExactly("-Xss2m", "-Dx=y");
    assertThat(DatabaseSettings.of(environment).settings()).isEmpty();
  }
}
