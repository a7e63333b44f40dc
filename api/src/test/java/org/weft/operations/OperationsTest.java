package org.weft.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Whoever watches an operation hears how it ends, whatever happens to it.
class OperationsTest {

  private static final OperationResult RESULT =
      new OperationResult("/there", "text/csv", 3, OffsetDateTime.MAX);

  private final Operations operations = new Operations(Clock.systemUTC());

  private Operation ended(Operations.Work work) throws InterruptedException {
    var id = operations.start(OperationKind.EXPORT, "town", "Town", work).id();
    while (true) {
      var operation = operations.find(id).orElseThrow();
      if (operation.state().isEnded()) {
        return operation;
      }
      Thread.sleep(1);
    }
  }

  @Test
  void whatIsDoneHasAResult() throws InterruptedException {
    var operation =
        ended((_, watch) -> {
          watch.expect(10);
          watch.advance();
          return RESULT;
        });

    assertThat(operation.state()).isEqualTo(OperationState.DONE);
    assertThat(operation.result()).isEqualTo(RESULT);
    assertThat(operation.done()).isEqualTo(1);
    assertThat(operation.total()).isEqualTo(10);
    assertThat(operation.portion()).isEqualTo(1);
  }

  @Test
  void whatFailsSaysWhy() throws InterruptedException {
    assertThat(ended((_, _) -> throwing(new IOException("the disk is full"))).failure())
        .isEqualTo("the disk is full");
    var broken = ended((_, _) -> throwing(new IllegalStateException("secret")));
    assertThat(broken.state()).isEqualTo(OperationState.FAILED);
    assertThat(broken.failure()).doesNotContain("secret");
    var dead =
        ended((_, _) -> {
          throw new OutOfMemoryError("tried");
        });
    assertThat(dead.state()).isEqualTo(OperationState.FAILED);
  }

  private static OperationResult throwing(Exception e) throws IOException {
    if (e instanceof IOException failure) {
      throw failure;
    }
    throw (RuntimeException) e;
  }

  @Test
  void whatIsCancelledEndsAtItsNextStep() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var cancelled = new CountDownLatch(1);
    var id =
        operations
            .start(
                OperationKind.EXPORT,
                "town",
                "Town",
                (_, watch) -> {
                  begun.countDown();
                  await(cancelled);
                  watch.advance();
                  return RESULT;
                })
            .id();
    begun.await();
    operations.cancel(id);
    cancelled.countDown();

    while (!operations.find(id).orElseThrow().state().isEnded()) {
      Thread.sleep(1);
    }
    assertThat(operations.find(id).orElseThrow().state()).isEqualTo(OperationState.CANCELLED);
    assertThat(operations.find(id).orElseThrow().result()).isNull();
    assertThat(operations.cancel("none")).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anOperationThatHasEndedIsAtAHundredPercentAndHasNothingLeft() throws InterruptedException {
    var operation = ended((_, _) -> RESULT);

    assertThat(operation.portion()).isEqualTo(1);
    assertThat(operation.secondsLeft()).isNull();
    assertThat(operation.total()).isNull();
  }
}
