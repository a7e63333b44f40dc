package org.weft.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// What every format needs of its files: that there are some, not too large when unpacked, each a
/// workbook or a text whose charset is known. Takes the SHA-256 of their content on the way.
final class ContentCheck {

  private static final int CHUNK = 1 << 16;

  /// First bytes of a workbook as it was kept before 2007.
  private static final byte[] OLD_WORKBOOK = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  private final ImportBatch batch;
  private final long most;
  private long left;

  /// @param maxBytes of all files together, unpacked
  ContentCheck(ImportBatch batch, long maxBytes) {
    this.batch = batch;
    this.most = maxBytes;
    this.left = maxBytes;
  }

  /// @return null when the input was refused
  /// @throws TooLargeException if there are more bytes than an import may have
  @Nullable CheckedInput examine(ImportInput input) throws IOException {
    if (input.files().isEmpty()) {
      batch.refuse(
          Origin.file(input.name()), null, null, "must hold a file of a format that can be read");
      return null;
    }
    var files = new ArrayList<InputFile>();
    var lines = new ArrayList<String>();
    for (var file : input.files()) {
      var sha256 = digest(file);
      var checked = sha256 == null ? null : check(file);
      if (checked == null) {
        return null;
      }
      files.add(checked);
      lines.add(sha256 + "  " + file.name() + "\n");
    }
    var sha256 =
        lines.size() == 1
            ? lines.getFirst().substring(0, 64)
            : hex(sha256().digest(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
    return new CheckedInput(new ImportInput(input.name(), files), sha256, most - left);
  }

  private @Nullable String digest(InputFile file) throws IOException {
    var digest = sha256();
    var isEmpty = true;
    try (var in = file.bytes().open()) {
      var bytes = new byte[CHUNK];
      for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        digest.update(bytes, 0, read);
        count(read);
        isEmpty &= read == 0;
      }
    }
    return isEmpty ? refuse(file, null, "must not be empty") : hex(digest.digest());
  }

  private void count(int bytes) throws TooLargeException {
    left -= bytes;
    if (left < 0) {
      throw new TooLargeException();
    }
  }

  private @Nullable InputFile check(InputFile file) throws IOException {
    if (file.content() == InputFile.Content.WORKBOOK) {
      unpack(file);
      return file;
    }
    var bad = TextCheck.find(file, StandardCharsets.UTF_8);
    if (bad == null) {
      return file;
    }
    if (isOldWorkbook(file)) {
      refuse(file, null, "must be saved as .xlsx, the workbook of 2007 and later");
      return null;
    }
    var charset = Charsets.find(file, bad).orElse(null);
    if (charset == null || TextCheck.find(file, charset) != null) {
      refuse(file, bad.toString(), "must be text in UTF-8");
      return null;
    }
    batch.repair(
        Origin.file(file.name()),
        null,
        bad.toString(),
        "must be text in UTF-8; taken as " + charset.name());
    return file.with(charset);
  }

  /// A workbook is an archive; what it holds is counted before anything is made of it.
  private void unpack(InputFile file) throws IOException {
    try (var in = file.bytes().open();
        var zip = ZipFile.builder().setByteArray(in.readAllBytes()).get()) {
      var bytes = new byte[CHUNK];
      for (var entry : Collections.list(zip.getEntries())) {
        try (var part = zip.getInputStream(entry)) {
          for (var read = part.read(bytes); read >= 0; read = part.read(bytes)) {
            count(read);
          }
        }
      }
    }
  }

  private static boolean isOldWorkbook(InputFile file) throws IOException {
    try (var in = file.bytes().open()) {
      return Arrays.equals(in.readNBytes(OLD_WORKBOOK.length), OLD_WORKBOOK);
    }
  }

  private @Nullable String refuse(InputFile file, @Nullable String value, String rule) {
    batch.refuse(Origin.file(file.name()), null, value, rule);
    return null;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
