package org.weft.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Whatever is killed, an import is there whole or not at all, and the next start needs no hand.
/// {@link Kills} does the same at many more moments.
@Execution(ExecutionMode.CONCURRENT)
class KillsTest {

  private static final long SEED = 7;

  @TempDir private Path folder;

  @Test
  void killedAtAnyMomentAnImportIsThereWholeOrNotAtAll() throws Exception {
    try (var trial = new Trial(folder.resolve("data"), SEED)) {
      trial.cutUpload();
      trial.killDatabase();
      trial.killServer();
      assertThat(trial.acknowledged()).isPositive();
    }
  }
}
