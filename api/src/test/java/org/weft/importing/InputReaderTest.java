package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.weft.landscape.InvalidArgumentException;

/// An input that cannot be read as a whole is refused with one notice; what can be read is read the
/// same from a file, a folder or an archive.
class InputReaderTest {

  private static final String ORGANIZATIONS = "key,name\na,Alpha\n";

  @TempDir private Path folder;

  @Test
  void aFolderAndAZipArchiveOfItAreTheSameInput() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), ORGANIZATIONS);
    Files.writeString(folder.resolve("places.csv"), "key,name\np,Place\n");
    Files.writeString(folder.resolve("README.md"), "not read");
    var archive = Files.createTempFile("input", ".zip");
    Files.write(
        archive,
        zip(
            "valley/places.csv", "key,name\np,Place\n",
            "valley/README.md", "not read",
            "__MACOSX/valley/._places.csv", "not read",
            "valley/organizations.csv", ORGANIZATIONS));

    var ofFolder = read(folder);
    var ofArchive = read(archive);

    assertThat(ofArchive.contentSha256()).isNotNull().isEqualTo(ofFolder.contentSha256());
    assertThat(ofArchive.batch().facts()).hasSameSizeAs(ofFolder.batch().facts()).hasSize(2);
    assertThat(ofArchive.batch().notices()).isEmpty();
    Files.delete(archive);
  }

  @Test
  void theIdentityOfOneFileIsItsSha256() throws IOException {
    assertThat(
            read(file("organizations.csv", ORGANIZATIONS.getBytes(StandardCharsets.UTF_8)))
                .contentSha256())
        .isEqualTo("7ee74440046150a92e0133fd9175ff48c199b2be41b0335f0e123e3a6c0360f1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    var read =
        read(
            file("organizations.csv", ("\uFEFF" + ORGANIZATIONS).getBytes(StandardCharsets.UTF_8)));
    assertThat(read.batch().facts()).hasSize(1);
    assertThat(read.batch().notices()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(file("organizations.csv", new byte[0]), null, "must not be empty");
  }

  @Test
  void aBinaryFileIsRefusedAtItsFirstByteThatIsNoText() throws IOException {
    var bytes = "key,name\na,".getBytes(StandardCharsets.UTF_8);
    var binary = java.util.Arrays.copyOf(bytes, bytes.length + 4);
    assertRefused(
        file("organizations.csv", binary), "byte 0x00 at offset 11", "must be text in UTF-8");
  }

  @Test
  void anotherCharacterSetIsRefusedAtItsFirstForeignByte() throws IOException {
    var latin = "key,name\na,Café\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(
        file("organizations.csv", latin), "byte 0xE9 at offset 14", "must be text in UTF-8");
    var utf16 = ORGANIZATIONS.getBytes(StandardCharsets.UTF_16);
    assertRefused(
        file("organizations.csv", utf16), "byte 0xFE at offset 0", "must be text in UTF-8");
  }

  @Test
  void theOffsetIsThatOfTheFileNotOfTheBuffer() throws IOException {
    var bytes = ("key,name\n" + "é".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    bytes[150_010] = (byte) 0xFF;
    assertRefused(
        file("organizations.csv", bytes), "byte 0xC3 at offset 150009", "must be text in UTF-8");
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsRefused() throws IOException {
    var bytes = "key,name\na,é".getBytes(StandardCharsets.UTF_8);
    assertRefused(
        file("organizations.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1)),
        "byte 0xC3 at offset 11",
        "must be text in UTF-8");
  }

  @Test
  void whatIsLargerThanAnImportMayBeIsRefused() throws IOException {
    var large = ORGANIZATIONS + " ".repeat(2_000);
    var small = ImporterCasesTest.reader(DataSize.ofKilobytes(1));
    var plain = small.read(file("organizations.csv", large.getBytes(StandardCharsets.UTF_8)), null);
    var packed = small.read(file("input.zip", zip("organizations.csv", large)), null);
    assertThat(plain.batch().isRefused()).isTrue();
    assertThat(packed.batch().isRefused()).isTrue();
    assertThat(plain.batch().notices())
        .singleElement()
        .extracting(Notice::rule)
        .asString()
        .contains("larger");
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    var archive = zip("organizations.csv", ORGANIZATIONS.repeat(500));
    var cut = java.util.Arrays.copyOf(archive, 60);
    assertThat(read(file("input.zip", cut)).batch().isRefused()).isTrue();
    assertThat(read(file("empty.zip", zip("README.md", "text"))).batch().isRefused()).isTrue();
  }

  @Test
  void anUnknownFormatIsRefusedAndAnUnknownFormatIdIsAnError() throws IOException {
    assertRefused(
        file("notes.txt", "Dear all".getBytes(StandardCharsets.UTF_8)),
        null,
        "must be of the format 360giving or weft-csv");
    assertThatThrownBy(() -> ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(folder, "bods"))
        .isInstanceOf(InvalidArgumentException.class)
        .hasMessageContaining("bods")
        .hasMessageContaining("360giving, weft-csv");
  }

  @Test
  void aStatedFormatHoldsAgainstTheContent() throws IOException {
    var reader = ImporterCasesTest.reader(DataSize.ofMegabytes(1));
    var csv = file("organizations.csv", ORGANIZATIONS.getBytes(StandardCharsets.UTF_8));
    assertThat(reader.read(csv, "360giving").batch().notices())
        .singleElement()
        .extracting(Notice::rule)
        .isEqualTo("must be JSON, complete and well formed");
  }

  private static ReadInput read(Path path) throws IOException {
    return ImporterCasesTest.reader(DataSize.ofMegabytes(1)).read(path, null);
  }

  private static void assertRefused(Path path, @Nullable String value, String rule)
      throws IOException {
    var read = read(path);
    assertThat(read.batch().isRefused()).isTrue();
    assertThat(read.batch().notices())
        .containsExactly(
            Notice.of(
                NoticeKind.REJECTED,
                Origin.file(path.getFileName().toString()),
                null,
                value,
                rule));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /// @param entries name and text by turns
  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
