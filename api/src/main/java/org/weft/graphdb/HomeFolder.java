package org.weft.graphdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything of one embedded server: database, password, logs.
///
/// One server at a time: the folder stays locked until it is closed or the process ends, however it
/// ends.
final class HomeFolder implements AutoCloseable {

  private static final int PASSWORD_BYTES = 16;

  // The lock lies behind the text of the file: on Windows a locked range cannot be read by others.
  private static final long LOCKED_BYTE = 1L << 20;

  private final Path path;
  private final FileChannel lockFile;

  private HomeFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /// Creates the folder if need be, and locks it.
  ///
  /// @throws DatabaseStartException if another process has it, or it cannot be written
  static HomeFolder open(Path path) {
    var folder = path.toAbsolutePath().normalize();
    var lockPath = folder.resolve("weft.lock");
    FileChannel lockFile = null;
    try {
      Files.createDirectories(folder);
      lockFile =
          FileChannel.open(
              lockPath,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!isLocked(lockFile)) {
        throw inUse(folder, holder(lockFile));
      }
      lockFile.truncate(0);
      var self = ProcessHandle.current().pid() + "\n";
      lockFile.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
      return new HomeFolder(folder, lockFile);
    } catch (IOException e) {
      close(lockFile);
      throw new DatabaseStartException(
          "The home folder " + folder + " cannot be used: " + e,
          "Make it a folder that this user may write, or name another: --weft.home=FOLDER");
    } catch (DatabaseStartException e) {
      close(lockFile);
      throw e;
    }
  }

  private static boolean isLocked(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException _) {
      return false; // held by this very process
    }
  }

  private static DatabaseStartException inUse(Path folder, @Nullable String holder) {
    return new DatabaseStartException(
        "The home folder "
            + folder
            + " is in use by another Weft server"
            + (holder == null ? "" : " (process " + holder + ")")
            + ".",
        "Stop that server, or give this one a folder of its own: --weft.home=FOLDER");
  }

  private static @Nullable String holder(FileChannel lockFile) throws IOException {
    var text = ByteBuffer.allocate(20);
    lockFile.read(text, 0);
    var pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip();
    return pid.matches("\\d+") ? pid : null;
  }

  private static void close(@Nullable FileChannel lockFile) {
    try {
      if (lockFile != null) {
        lockFile.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  Path passwordFile() {
    return path.resolve("database.password");
  }

  /// The password of the embedded database, generated when the folder is new; only the owner of the
  /// file may read it.
  String password() {
    try {
      if (!Files.exists(passwordFile())) {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        writePrivately(HexFormat.of().formatHex(bytes));
      }
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new DatabaseStartException(
          "The password file " + passwordFile() + " cannot be used: " + e,
          "Make it readable for the user who runs the server.");
    }
  }

  /// Complete or absent, never half written.
  private void writePrivately(String password) throws IOException {
    var draft = path.resolve("database.password.new");
    Files.deleteIfExists(draft);
    var isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(draft, isPosix ? new FileAttribute<?>[] {ownerOnly} : new FileAttribute<?>[0]);
    Files.writeString(draft, password + "\n");
    Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    close(lockFile);
  }
}
