package org.weft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The disk that uploads, temporary files and the embedded database lie on.
@Component
class HomeDisk {

  /// An import that failed with less room than this may have failed for want of it. Our choice.
  private static final long LITTLE = 1_000_000_000;

  private final Path home;

  HomeDisk(@Value("${weft.home:data}") Path home) {
    this.home = home;
  }

  /// To be said after why something failed; empty where there is room enough.
  String said() {
    try {
      var left = Files.getFileStore(home).getUsableSpace();
      return left < LITTLE
          ? "; the disk of the home folder has %d MB left".formatted(left / 1_000_000)
          : "";
    } catch (IOException _) {
      return "";
    }
  }
}
