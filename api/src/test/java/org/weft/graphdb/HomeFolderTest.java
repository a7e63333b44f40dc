package org.weft.graphdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One server per home folder; its password is made once and kept private.
class HomeFolderTest {

  @TempDir private Path temporary;

  @Test
  void aFolderIsCreatedWhereThereIsNone() {
    var path = temporary.resolve("new/data");
    try (var home = HomeFolder.open(path)) {
      assertThat(home.path()).isEqualTo(path).isDirectory();
    }
  }

  @Test
  void aSecondServerIsRefusedWithTheFolderAndTheProcess() {
    try (var _ = HomeFolder.open(temporary)) {
      assertThatExceptionOfType(DatabaseStartException.class)
          .isThrownBy(() -> HomeFolder.open(temporary))
          .withMessageContaining(temporary.toString())
          .withMessageContaining("process " + ProcessHandle.current().pid())
          .satisfies(e -> assertThat(e.action()).contains("--weft.home"));
    }
  }

  @Test
  void aFolderThatWasLetGoCanBeOpenedAgain() {
    HomeFolder.open(temporary).close();
    try (var home = HomeFolder.open(temporary)) {
      assertThat(home.path()).isDirectory();
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsAnErrorThatNamesIt() throws IOException {
    var file = Files.createFile(temporary.resolve("data"));
    assertThatExceptionOfType(DatabaseStartException.class)
        .isThrownBy(() -> HomeFolder.open(file))
        .withMessageContaining(file.toString());
  }

  @Test
  void thePasswordIsMadeOnceAndPrivate() throws IOException {
    String password;
    try (var home = HomeFolder.open(temporary)) {
      password = home.password();
    }
    assertThat(password).matches("[0-9a-f]{32}");
    try (var home = HomeFolder.open(temporary)) {
      assertThat(home.password()).isEqualTo(password);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        assertThat(Files.getPosixFilePermissions(home.passwordFile()))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  @Test
  void twoFoldersHaveTwoPasswords() {
    try (var one = HomeFolder.open(temporary.resolve("one"));
        var other = HomeFolder.open(temporary.resolve("other"))) {
      assertThat(one.password()).isNotEqualTo(other.password());
    }
  }
}
