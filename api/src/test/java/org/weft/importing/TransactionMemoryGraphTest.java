package org.weft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.weft.graphdb.DatabaseFailures;
import org.weft.support.GraphTest;
import org.weft.support.TestDatabase;

/// What a database takes in one transaction is not known before it is tried. Here it is given less
/// memory than is expected of it.
@SpringBootTest(properties = {"weft.home=target/memory-home", "weft.import.one-transaction=4000"})
@GraphTest
class TransactionMemoryGraphTest {

  /// Enough for a part of 1,000 facts, too little for 3,000 at once.
  private static final long MEMORY = 20_000_000;

  private static final int ORGANIZATIONS = 3_000;

  @TempDir private Path folder;

  private final ImportService imports;

  TransactionMemoryGraphTest(@Autowired ImportService imports) {
    this.imports = imports;
  }

  @AfterEach
  void asMuchAsThereIs() {
    TestDatabase.shared().limitTransactions(0);
  }

  @Test
  void aFirstLoadThatTheDatabaseHasNoMemoryForAtOnceIsLoadedInParts() throws IOException {
    TestDatabase.shared().limitTransactions(MEMORY);

    var result = imports.run(organizations("vale"));

    assertThat(result.status()).isEqualTo(ImportStatus.IMPORTED);
    assertThat(result.counts().getFirst().created()).isEqualTo(ORGANIZATIONS);
    assertThat(result.notices()).hasSize(1); // not once for each attempt
    assertThat(imports.run(organizations("vale")).status()).isEqualTo(ImportStatus.UNCHANGED);
  }

  @Test
  void whereFactsAreAlreadyNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), "key,name\nfirst,First\n");
    imports.run(new ImportRequest(folder, "vale", "weft-csv", true, "test"));
    TestDatabase.shared().limitTransactions(MEMORY);
    var request = organizations("vale");

    assertThatThrownBy(() -> imports.run(request)).matches(DatabaseFailures::isTooLarge);

    TestDatabase.shared().limitTransactions(0);
    assertThat(imports.run(request).counts().getFirst().created()).isEqualTo(ORGANIZATIONS);
  }

  /// The last one has no name.
  private ImportRequest organizations(String landscape) throws IOException {
    var rows = new StringBuilder("key,name,description\n");
    for (int i = 0; i < ORGANIZATIONS; i++) {
      rows.append("org-%d,Org %d,%s\n".formatted(i, i, "works here ".repeat(20)));
    }
    rows.append("nameless,,\n");
    Files.writeString(folder.resolve("organizations.csv"), rows);
    return new ImportRequest(folder, landscape, "weft-csv", true, "test");
  }
}
